CREATE FUNCTION public.organisation_ids() RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$SELECT organisation_id FROM organisation ORDER BY organisation_id$$;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.avoided_trip (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    date date NOT NULL,
    department_id integer NOT NULL,
    fields_version smallint DEFAULT '1'::smallint NOT NULL
);
CREATE TABLE public.department (
    organisation_id integer NOT NULL,
    department_id integer NOT NULL,
    name character varying(120) NOT NULL,
    head_count integer NOT NULL,
    CONSTRAINT ck_department_head_count CHECK ((head_count >= 0))
);
CREATE TABLE public.earlier_result (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    trip_id uuid NOT NULL,
    replaced_at timestamp with time zone NOT NULL,
    computed jsonb NOT NULL
);
CREATE TABLE public.factor_choice (
    organisation_id integer NOT NULL,
    valid_from date NOT NULL,
    set_key character varying(40) NOT NULL,
    chosen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.member (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    department_id integer NOT NULL,
    name character varying(120) NOT NULL,
    reference character varying(80),
    roles jsonb NOT NULL,
    language character varying(5) NOT NULL,
    employed_from date,
    left_on date
);
CREATE TABLE public.member_week (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    week date NOT NULL,
    department_id integer NOT NULL,
    trips integer NOT NULL,
    avoided integer NOT NULL,
    metres bigint NOT NULL,
    milligrams bigint NOT NULL,
    ore bigint NOT NULL,
    active_seconds bigint NOT NULL,
    saved_milligrams bigint NOT NULL,
    travel jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE public.nudge (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    week date NOT NULL,
    voice character varying(12) NOT NULL,
    language character varying(5) NOT NULL,
    title character varying(120) NOT NULL,
    body character varying(400) NOT NULL,
    facts jsonb NOT NULL,
    status character varying(10) NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    ended_at timestamp with time zone,
    deliveries integer NOT NULL,
    problem character varying(200),
    CONSTRAINT ck_nudge_status CHECK (((status)::text = ANY ((ARRAY['planned'::character varying, 'claimed'::character varying, 'delivered'::character varying, 'failed'::character varying])::text[])))
);
CREATE TABLE public.organisation (
    organisation_id integer NOT NULL,
    name character varying(120) NOT NULL,
    language character varying(5) NOT NULL,
    time_zone character varying(64) NOT NULL,
    privacy_floor integer NOT NULL,
    last_id integer NOT NULL,
    demonstration boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_organisation_privacy_floor CHECK ((privacy_floor >= 5))
);
CREATE SEQUENCE public.organisation_organisation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.organisation_organisation_id_seq OWNED BY public.organisation.organisation_id;
CREATE TABLE public.owner_head (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    seq bigint NOT NULL,
    epoch uuid NOT NULL,
    purged_seq bigint DEFAULT '0'::bigint NOT NULL,
    emptied_seq bigint DEFAULT '0'::bigint NOT NULL,
    emptied_epoch uuid,
    spent_until timestamp with time zone
);
CREATE TABLE public.owner_log (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    seq bigint NOT NULL,
    mutation_id uuid NOT NULL,
    device_id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    entity_id uuid,
    op character varying(10) NOT NULL,
    base_seq bigint NOT NULL,
    patch jsonb,
    client_at character varying(40) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    outcome character varying(10) NOT NULL,
    reason jsonb,
    CONSTRAINT ck_owner_log_outcome CHECK (((outcome)::text = ANY ((ARRAY['applied'::character varying, 'kept'::character varying, 'rejected'::character varying])::text[])))
);
CREATE TABLE public.pending_week (
    organisation_id integer NOT NULL,
    week date NOT NULL,
    member_id integer NOT NULL,
    department_id integer NOT NULL,
    people integer NOT NULL,
    trips integer NOT NULL,
    avoided integer NOT NULL,
    metres bigint NOT NULL,
    milligrams bigint NOT NULL,
    ore bigint NOT NULL,
    active_metres bigint NOT NULL,
    public_metres bigint NOT NULL,
    shared_metres bigint NOT NULL,
    car_metres bigint NOT NULL,
    air_metres bigint NOT NULL,
    unknown_metres bigint NOT NULL
);
CREATE TABLE public.purged (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    seq bigint NOT NULL
);
CREATE TABLE public.push_subscription (
    organisation_id integer NOT NULL,
    endpoint_hash bytea NOT NULL,
    member_id integer NOT NULL,
    endpoint character varying(2048) NOT NULL,
    p256dh character varying(100) NOT NULL,
    auth character varying(40) NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
CREATE TABLE public.release_head (
    organisation_id integer NOT NULL,
    number integer NOT NULL
);
CREATE TABLE public.released_round (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    figures jsonb NOT NULL,
    released_at timestamp with time zone NOT NULL
);
CREATE TABLE public.released_week (
    organisation_id integer NOT NULL,
    week date NOT NULL,
    number integer NOT NULL,
    departments jsonb NOT NULL,
    figures jsonb NOT NULL,
    released_at timestamp with time zone NOT NULL
);
CREATE TABLE public.round (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    starts_on date NOT NULL,
    weeks integer NOT NULL,
    CONSTRAINT ck_round_kind CHECK (((kind)::text = ANY ((ARRAY['baseline'::character varying, 'follow_up'::character varying])::text[]))),
    CONSTRAINT ck_round_weeks CHECK (((weeks >= 1) AND (weeks <= 53)))
);
CREATE TABLE public.round_head_count (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    department_id integer NOT NULL,
    head_count integer NOT NULL,
    CONSTRAINT ck_round_head_count_head_count CHECK ((head_count >= 0))
);
CREATE TABLE public.schedule (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    fields_version smallint DEFAULT '1'::smallint NOT NULL
);
CREATE TABLE public.sign_in_link (
    organisation_id integer NOT NULL,
    token_hash bytea NOT NULL,
    member_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    used_by bytea,
    opened bytea
);
CREATE TABLE public.sign_in_session (
    organisation_id integer NOT NULL,
    token_hash bytea NOT NULL,
    member_id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    browser character varying(20) DEFAULT ''::character varying NOT NULL,
    system character varying(20) DEFAULT ''::character varying NOT NULL,
    used_on date
);
CREATE TABLE public.target (
    organisation_id integer NOT NULL,
    baseline_on date NOT NULL,
    baseline_milligrams integer NOT NULL,
    target_on date NOT NULL,
    reduction_percent double precision NOT NULL,
    CONSTRAINT ck_target_baseline CHECK ((baseline_milligrams > 0)),
    CONSTRAINT ck_target_dates CHECK ((target_on > baseline_on)),
    CONSTRAINT ck_target_reduction CHECK (((reduction_percent > (0)::double precision) AND (reduction_percent <= (100)::double precision)))
);
CREATE TABLE public.trip (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    date date NOT NULL,
    department_id integer NOT NULL,
    computed jsonb NOT NULL,
    fields_version smallint DEFAULT '1'::smallint NOT NULL
);
CREATE TABLE public.usual (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    fields_version smallint DEFAULT '1'::smallint NOT NULL
);
CREATE TABLE public.vehicle (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    fields_version smallint DEFAULT '1'::smallint NOT NULL
);
CREATE TABLE public.week_figure (
    organisation_id integer NOT NULL,
    week date NOT NULL,
    department_id integer NOT NULL,
    purpose character varying(10) NOT NULL,
    mode character varying(16) NOT NULL,
    vehicle_owner character varying(10) NOT NULL,
    shared boolean NOT NULL,
    legs integer NOT NULL,
    metres bigint NOT NULL,
    milligrams bigint NOT NULL,
    unknown_metres bigint NOT NULL,
    ore bigint NOT NULL,
    active_seconds bigint NOT NULL
);
CREATE TABLE public.week_participation (
    organisation_id integer NOT NULL,
    week date NOT NULL,
    department_id integer NOT NULL,
    people integer NOT NULL,
    trips integer NOT NULL,
    avoided integer NOT NULL
);
ALTER TABLE ONLY public.organisation ALTER COLUMN organisation_id SET DEFAULT nextval('public.organisation_organisation_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0009');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a219c0-9c48-7bcf-9c2a-4e8ddc54b591', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a219c0-9c4c-7dad-aef9-63da3ad1d92d', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a219c0-9c53-7a57-9833-7a9f82c5234d', 5, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 5}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a219c0-9c59-72fb-9400-19dc98a9cb30', 7, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 7}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25);
INSERT INTO public.earlier_result VALUES (1, 2, '01a219c0-9bbd-7e05-8cfd-d424400b7baa', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a219c0-9c2c-7376-9498-32193c3a0aa4', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a219c0-9c68-7717-8c72-e2dc82c78670', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a219c0-9bc7-7d01-9b7e-07c18f710bea', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a219c0-9bd1-730d-a9f2-6f8d80224724', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a219c0-9bd9-7904-bc80-a2442304f04d', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a219c0-9be2-7f9d-b510-c3d6dfb2b739', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a219c0-9bea-7ea8-9b76-8ad86eef633f', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a219c0-9bf2-7586-b6f6-2ddaf31bf6e8', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a219c0-9bfa-7595-b98e-12fb3cc0f8ed', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a219c0-9c02-780c-b2ae-4f25b9a13c86', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a219c0-9c0c-7a8c-b3a9-3c36ae68fa27', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a219c0-9c13-7ee4-b4b8-3a02e96ba226', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a219c0-9c1b-745f-bb44-9ed4d0a469ab', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a219c0-9c22-75a2-90cb-add5bfb1ee52', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.factor_choice VALUES (1, '2026-11-23', 'desnz_2026', '2026-11-23 07:31:00+00');
INSERT INTO public.member VALUES (1, 3, 1, 'Bo', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 4, 1, 'Cilla', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 5, 1, 'David', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 6, 1, 'Eva', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 7, 1, 'Filip', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 8, 1, 'Gunilla', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (2, 2, 1, 'Nils', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 9, 15, 'Hugo', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 10, 15, 'Ida', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 11, 15, 'Johan', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 12, 15, 'Karin', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 13, 15, 'Lars', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 14, 15, 'Maria', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member VALUES (1, 2, 15, 'Anna', NULL, '["employee"]', 'sv', NULL, NULL);
INSERT INTO public.member_week VALUES (1, 2, '2026-09-28', 1, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 2, '2026-11-09', 1, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-09-28', 1, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-11-09', 1, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 4, '2026-09-28', 1, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 4, '2026-11-09', 1, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 5, '2026-09-28', 1, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 6, '2026-09-28', 1, 1, 0, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 7, '2026-09-28', 1, 1, 0, 30100, 376250, 7525, 0, 4650450, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 8, '2026-09-28', 1, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-09-28', 15, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-11-09', 15, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-09-28', 15, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-11-09', 15, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-09-28', 15, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-11-09', 15, 1, 0, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-09-28', 15, 1, 0, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-11-09', 15, 1, 0, 30100, 376250, 7525, 0, 4650450, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 5, '2026-11-09', 1, 1, 4, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 6, '2026-11-09', 1, 2, 0, 91100, 1504750, 7525, 0, 13708950, '{"business/car/hvo/pool/2": [1, 1, 61000, 1128500, 0, 0, 0], "commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-11-23', 1, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 4, '2026-11-23', 1, 1, 1, 8400, 1075200, 0, 0, 667884, '{"commute/bus///1": [1, 1, 8400, 1075200, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 6, '2026-11-23', 1, 1, 0, 850, 0, 0, 612, 176384, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 7, '2026-11-23', 1, 1, 0, 30100, 376250, 7525, 0, 5869801, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 8, '2026-11-23', 1, 1, 0, 19780, 4104548, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-11-23', 15, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-11-23', 15, 1, 0, 8400, 1075200, 0, 0, 667884, '{"commute/bus///1": [1, 1, 8400, 1075200, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-11-23', 15, 1, 0, 12345, 881063, 494, 0, 1680648, '{"commute/car/diesel/company/3": [1, 1, 12345, 881063, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-11-23', 15, 1, 0, 850, 0, 0, 612, 176384, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 5, '2026-11-23', 1, 2, 0, 32125, 4985611, 5439, 0, 1680648, '{"commute/car/diesel/company/3": [1, 1, 12345, 881063, 0, 494, 0], "commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-09-28', 15, 1, 0, 30100, 376250, 7525, 0, 4650450, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-11-09', 15, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-09-28', 15, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-11-09', 15, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-11-16', 1, 0, 0, 0, 0, 0, 0, 0, '{}');
INSERT INTO public.member_week VALUES (1, 7, '2026-11-09', 1, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 8, '2026-11-16', 1, 0, 1, 0, 0, 0, 0, 0, '{}');
INSERT INTO public.member_week VALUES (1, 8, '2026-11-09', 1, 3, 0, 63730, 3590260, 8845, 1152, 7052650, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612], "commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0], "commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 2, '2026-11-23', 1, 2, 0, 420780, 55456968, 32945, 0, 31859090, '{"business/taxi///1": [0, 1, 7000, 1818740, 0, 28000, 0], "business/flight///1": [1, 1, 394000, 49533680, 0, 0, 0], "commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 2, '2026-11-23', 15, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-11-23', 15, 1, 0, 30100, 376250, 7525, 0, 5869801, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-11-23', 15, 1, 0, 19780, 4104548, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.nudge VALUES (1, 2, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'delivered', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.nudge VALUES (1, 3, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'failed', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.nudge VALUES (1, 4, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'planned', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.organisation VALUES (2, 'Grannkommun', 'sv', 'Europe/Stockholm', 5, 2, false, '2026-11-23 07:31:00+00');
INSERT INTO public.organisation VALUES (1, 'Provkommun', 'sv', 'Europe/Stockholm', 5, 17, false, '2026-11-23 07:31:00+00');
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a219c0-9bac-7d19-862d-3134fc0909d8', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a219c0-9bc1-7693-80ac-509f52be5465', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a219c0-9bcb-7be5-b810-19020e4b64f2', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a219c0-9bdc-7083-a7b1-6c5ebe27fa9f', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a219c0-9be5-776d-9bd9-54f93a42f385', 5, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 8, 9, '01a219c0-9bec-7d7e-9e80-4348947b18fc', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a219c0-9bf5-7700-9b72-fe3a2cd0d117', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a219c0-9bfe-7d87-96ff-47f90f6e1da5', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a219c0-9c07-77fc-bad3-e07b8af05c6e', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a219c0-9c0e-70a2-8430-75ee2e16fecf', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a219c0-9c16-73d8-bb27-a24e09198ee8', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a219c0-9c1e-7515-82d9-a9f89a258b06', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 5, 6, '01a219c0-9bd4-71cf-bb72-d311680ac5de', 0, 0, NULL, NULL);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a219c0-9bab-7c0c-8234-3f303bcf0395', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9bab-7778-8e58-90dd3d62da5e', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a219c0-9bba-7601-ba2c-dd20aa70e940', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9bba-72f7-8681-c9c885148c61', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a219c0-9bbd-75b0-8997-944272adad52', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9bbd-7e05-8cfd-d424400b7baa', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a219c0-9bc1-7fe0-91ee-d5c90ac2a0b5', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9bc1-74c1-9216-48f08c96396c', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a219c0-9bc4-7cbf-aa05-70a6272d399f', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9bc4-7db8-ac02-321a943f8d98', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a219c0-9bc7-79ea-abb5-454e3c035cea', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9bc7-7d01-9b7e-07c18f710bea', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a219c0-9bcb-7e3f-a682-d2006e052835', '01a219c0-9ba5-7e11-b371-b61a71898b51', 'trip', '01a219c0-9bcb-79e5-be2e-167c7a2ae301', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a219c0-9bce-7e94-8007-cdd508a5f593', '01a219c0-9ba5-7e11-b371-b61a71898b51', 'trip', '01a219c0-9bce-7f84-b546-7ed0cc964fb6', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a219c0-9bd1-7f72-a11e-ca66fedace81', '01a219c0-9ba5-7e11-b371-b61a71898b51', 'trip', '01a219c0-9bd1-730d-a9f2-6f8d80224724', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a219c0-9bd3-78b7-b11c-bcd9db925063', '01a219c0-9ba7-7fe3-a25f-7f7feee62fea', 'trip', '01a219c0-9bd4-739e-a840-cfaf7f23dd2f', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a219c0-9bd6-78f5-8838-aa062102c545', '01a219c0-9ba7-7fe3-a25f-7f7feee62fea', 'trip', '01a219c0-9bd6-7afb-9efe-0fc267eb66a5', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a219c0-9bd9-7364-9da1-be5ba039ef76', '01a219c0-9ba7-7fe3-a25f-7f7feee62fea', 'trip', '01a219c0-9bd9-7904-bc80-a2442304f04d', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a219c0-9bdc-7162-a027-1d58fe4610d6', '01a219c0-9ba7-727b-b44d-fbedc1db42a4', 'trip', '01a219c0-9bdc-79e4-929a-2aaa37ba5dcc', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a219c0-9bdf-7c6c-8f19-18ef97ce527d', '01a219c0-9ba7-727b-b44d-fbedc1db42a4', 'trip', '01a219c0-9bdf-773e-b25e-79b7e68fcbc6', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a219c0-9be2-7fa4-9222-9fb561ba297f', '01a219c0-9ba7-727b-b44d-fbedc1db42a4', 'trip', '01a219c0-9be2-7f9d-b510-c3d6dfb2b739', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a219c0-9be4-72df-89c2-934d70e167a7', '01a219c0-9ba8-7455-be6d-aaa71a592f1b', 'trip', '01a219c0-9be4-71bb-b633-c40650e88242', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a219c0-9be7-7e35-be14-c33ff608c873', '01a219c0-9ba8-7455-be6d-aaa71a592f1b', 'trip', '01a219c0-9be7-7cfd-955b-eecd3e31938f', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a219c0-9bea-7e49-b175-64dded106dc8', '01a219c0-9ba8-7455-be6d-aaa71a592f1b', 'trip', '01a219c0-9bea-7ea8-9b76-8ad86eef633f', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a219c0-9bec-7194-bf4c-74462aa49120', '01a219c0-9ba8-73df-86df-ee47d8125827', 'trip', '01a219c0-9bec-7e5b-92a4-a9e28f568cd2', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a219c0-9bef-77de-b282-3927d04e08ca', '01a219c0-9ba8-73df-86df-ee47d8125827', 'trip', '01a219c0-9bef-77af-926a-9b876dfedcc0', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a219c0-9bf2-7ef7-a130-6bf6fca0df1a', '01a219c0-9ba8-73df-86df-ee47d8125827', 'trip', '01a219c0-9bf2-7586-b6f6-2ddaf31bf6e8', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a219c0-9bf4-74fb-96f2-b81769e4b305', '01a219c0-9ba9-71fb-a920-4fc421c5253a', 'trip', '01a219c0-9bf4-7fef-93ae-17bab7d8fe9e', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a219c0-9bf8-7c4d-a3b9-999b230324bc', '01a219c0-9ba9-71fb-a920-4fc421c5253a', 'trip', '01a219c0-9bf8-765b-8e34-6cea30bb0a0c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a219c0-9bfa-7853-b064-3798e6934fa5', '01a219c0-9ba9-71fb-a920-4fc421c5253a', 'trip', '01a219c0-9bfa-7595-b98e-12fb3cc0f8ed', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a219c0-9bfd-74d3-8ced-4d46a68a500d', '01a219c0-9ba9-7404-9421-1c301969e63b', 'trip', '01a219c0-9bfd-7f54-ae2e-6c96f36adc91', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a219c0-9c00-756b-9677-09e941e4af7b', '01a219c0-9ba9-7404-9421-1c301969e63b', 'trip', '01a219c0-9c00-77a3-a49a-9fc9e96d0c14', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a219c0-9c02-7df4-97dd-8c9f9e29f336', '01a219c0-9ba9-7404-9421-1c301969e63b', 'trip', '01a219c0-9c02-780c-b2ae-4f25b9a13c86', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a219c0-9c06-77bd-a53f-4c46214d9296', '01a219c0-9baa-7b9d-9994-793a93508d31', 'trip', '01a219c0-9c06-73ab-897b-e14a2488f9a7', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a219c0-9c09-7bb2-8d96-14c887117498', '01a219c0-9baa-7b9d-9994-793a93508d31', 'trip', '01a219c0-9c09-7aee-8a64-b08848cb1e45', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a219c0-9c0c-7cc4-9d04-354e540ed661', '01a219c0-9baa-7b9d-9994-793a93508d31', 'trip', '01a219c0-9c0c-7a8c-b3a9-3c36ae68fa27', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a219c0-9c0e-7a72-b9c5-1593f62de5c7', '01a219c0-9baa-7d71-9268-c07d0fa0db87', 'trip', '01a219c0-9c0e-7410-b07c-a2ed362f6193', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a219c0-9c11-774e-bc1e-fd19a0dbf867', '01a219c0-9baa-7d71-9268-c07d0fa0db87', 'trip', '01a219c0-9c11-70d7-ae7a-12d19029c35c', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a219c0-9c13-7681-b46b-850297dff9fe', '01a219c0-9baa-7d71-9268-c07d0fa0db87', 'trip', '01a219c0-9c13-7ee4-b4b8-3a02e96ba226', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a219c0-9c16-7334-a186-b01bc82da255', '01a219c0-9bab-7491-a166-c5e283172f54', 'trip', '01a219c0-9c16-712b-8e37-1168341bf359', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a219c0-9c18-7d0e-832e-e328ed66d7b8', '01a219c0-9bab-7491-a166-c5e283172f54', 'trip', '01a219c0-9c18-7e04-b25e-bd97d31e0488', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a219c0-9c1b-7c33-a153-b597808d5705', '01a219c0-9bab-7491-a166-c5e283172f54', 'trip', '01a219c0-9c1b-745f-bb44-9ed4d0a469ab', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a219c0-9c1d-7de3-825e-be133d03e274', '01a219c0-9bab-7fa9-b6f0-6178dc90d04f', 'trip', '01a219c0-9c1d-702e-957b-b58001c289a6', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a219c0-9c20-73cd-9315-eaa1922bc3bd', '01a219c0-9bab-7fa9-b6f0-6178dc90d04f', 'trip', '01a219c0-9c20-7383-a8db-30eb057c062c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a219c0-9c22-7c85-9879-865e53a5dfe8', '01a219c0-9bab-7fa9-b6f0-6178dc90d04f', 'trip', '01a219c0-9c22-75a2-90cb-add5bfb1ee52', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a219c0-9c2c-7965-9c80-f597d5a0871f', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9c2c-7376-9498-32193c3a0aa4', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a219c0-9c30-71a5-8d1d-8bc9ffda2b17', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9c2c-7376-9498-32193c3a0aa4', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a219c0-9c33-7c4f-b2c4-21ce08b3dd2c', '01a219c0-9c24-7a91-8876-8c7ff31d1b6c', 'trip', '01a219c0-9c2c-7376-9498-32193c3a0aa4', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a219c0-9c36-7225-b8de-1dffbe3b8c7a', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9c36-76eb-b7ad-b864854b2299', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a219c0-9c38-70ca-900d-a00403d88c92', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9c36-76eb-b7ad-b864854b2299', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a219c0-9c3b-7407-9530-8ccffcecae0b', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'trip', '01a219c0-9c3b-72cf-8f3f-7e5d38666031', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a219c0-9c3d-79f8-91a3-921ded0520da', '01a219c0-9ba8-7455-be6d-aaa71a592f1b', 'trip', '01a219c0-9c3d-74b4-8645-ce5b4b4739d5', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a219c0-9c43-71c9-b6c8-bfa0545760f4', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a219c0-9c3d-74b4-8645-ce5b4b4739d5', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a219c0-9c45-7883-9226-d5d58a81e1cd', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'unknown', '01a219c0-9c45-740a-a33d-5745f771e2d2', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "a kind of record that this server does not know"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a219c0-9c46-76b0-9f54-b3481d4f56dd', '01a219c0-9ba4-73c5-8a8d-0e2229d45362', 'unreadable', NULL, '', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "a value of another type than expected"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a219c0-9c48-7e73-851e-33d8960e03e5', '01a219c0-9ba5-7e11-b371-b61a71898b51', 'avoided_trip', '01a219c0-9c48-7bcf-9c2a-4e8ddc54b591', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a219c0-9c4c-77fe-bdc5-7e5df9034963', '01a219c0-9ba7-7fe3-a25f-7f7feee62fea', 'avoided_trip', '01a219c0-9c4c-7dad-aef9-63da3ad1d92d', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a219c0-9c4e-74a5-8447-9639bfa26281', '01a219c0-9ba7-727b-b44d-fbedc1db42a4', 'trip', '01a219c0-9c4e-705f-b114-caf6cf9c5d1e', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a219c0-9c51-7b3b-9043-87b1e78b9a13', '01a219c0-9ba8-73df-86df-ee47d8125827', 'trip', '01a219c0-9c51-7745-9fc0-8e4d56fd2b12', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 5, '01a219c0-9c53-7b1b-893d-367e860d6ef3', '01a219c0-9ba8-73df-86df-ee47d8125827', 'avoided_trip', '01a219c0-9c53-7a57-9833-7a9f82c5234d', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 6, '01a219c0-9c56-7528-b752-622b78349e78', '01a219c0-9c51-7474-a0ec-3431b37ee34c', 'trip', '01a219c0-9c56-724c-a590-da5df5e8e296', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 7, '01a219c0-9c59-7972-b630-69f2b5fa52ef', '01a219c0-9c51-7474-a0ec-3431b37ee34c', 'avoided_trip', '01a219c0-9c59-72fb-9400-19dc98a9cb30', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 8, '01a219c0-9c5c-7db4-839b-d23c502fda90', '01a219c0-9c51-7474-a0ec-3431b37ee34c', 'trip', '01a219c0-9c5c-7be7-9f9b-04ec0c96ab76', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a219c0-9c5e-722f-a881-d84233049c36', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'usual', '01a219c0-9c5e-7c53-a6d3-dc92475a3bb0', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a219c0-9c62-790d-b279-7bb997c2f51e', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'vehicle', '01a219c0-9c62-7e78-9df4-b8ae9437c90f', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a219c0-9c64-7e3f-a0bd-0f88b8042d47', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'schedule', '01a219c0-9c64-7694-beae-d334ac4ce112', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a219c0-9c68-7841-a444-f86df66cbe41', '01a219c0-9ba4-7729-b009-9778f5fd7785', 'trip', '01a219c0-9c68-7717-8c72-e2dc82c78670', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a219c0-9c77-798c-924d-96cd70998fa2', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a219c0-9bbd-7e05-8cfd-d424400b7baa', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a219c0-9c77-7faf-afc6-7aac1ea81c0a', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a219c0-9c2c-7376-9498-32193c3a0aa4', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a219c0-9c77-7fd3-9185-8438b5cf2d94', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a219c0-9c68-7717-8c72-e2dc82c78670', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a219c0-9c7b-78c5-b460-54f4d414e57e', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a219c0-9bc7-7d01-9b7e-07c18f710bea', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a219c0-9c7e-7d54-844c-c5c20e5f343c', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a219c0-9bd1-730d-a9f2-6f8d80224724', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a219c0-9c81-77cb-a32f-5ccddc6c9534', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a219c0-9bd9-7904-bc80-a2442304f04d', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a219c0-9c84-74c2-8bd9-30269bac659e', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a219c0-9be2-7f9d-b510-c3d6dfb2b739', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a219c0-9c86-77ba-b8c7-ed94f4046a45', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a219c0-9bea-7ea8-9b76-8ad86eef633f', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 9, '01a219c0-9c89-7928-a627-f2787b24c556', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a219c0-9bf2-7586-b6f6-2ddaf31bf6e8', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a219c0-9c8c-7cb1-a7f3-c5019578f28b', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a219c0-9bfa-7595-b98e-12fb3cc0f8ed', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a219c0-9c8f-7e67-8fdb-abb0e285d559', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a219c0-9c02-780c-b2ae-4f25b9a13c86', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a219c0-9c91-75ca-accb-d9b0529cf393', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a219c0-9c0c-7a8c-b3a9-3c36ae68fa27', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a219c0-9c94-78ac-8b13-2a9b4da208e9', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a219c0-9c13-7ee4-b4b8-3a02e96ba226', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a219c0-9c96-7b63-81b0-2abe0902670a', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a219c0-9c1b-745f-bb44-9ed4d0a469ab', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a219c0-9c98-7e4c-b9a2-045fcc8c6297', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a219c0-9c22-75a2-90cb-add5bfb1ee52', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 6, '01a219c0-9cba-7604-9852-23d9045139c2', '01a219c0-9ba7-7fe3-a25f-7f7feee62fea', 'trip', '01a219c0-9cba-7c37-a2d3-8d394cdfb164', 'put', 0, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.pending_week VALUES (1, '2026-11-16', 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 4, 1, 0, 0, 1, 0, 1075200, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-16', 8, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 2, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 3, 1, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 4, 1, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 5, 1, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 3, 1, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 7, 1, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 8, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 9, 15, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 10, 15, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 11, 15, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 4, 1, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 13, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 14, 15, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 2, 1, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 5, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 6, 1, 0, 0, 0, 0, 1504750, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 7, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 8, 1, 0, 0, 0, 0, 3590260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 9, 15, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 10, 15, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 7, 1, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 12, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 13, 15, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 14, 15, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 2, 1, 0, 0, 0, 0, 55456968, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 8, 1, 0, 0, 0, 0, 4104548, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 10, 15, 0, 0, 0, 0, 1075200, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 11, 15, 0, 0, 0, 0, 881063, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 13, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 14, 15, 0, 0, 0, 0, 4104548, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 5, 1, 0, 1, 0, 19780, 4985611, 4945, 0, 0, 0, 19780, 0, 0);
INSERT INTO public.purged VALUES (1, 7, '01a219c0-9c3d-74b4-8645-ce5b4b4739d5', 'trip', 5);
INSERT INTO public.push_subscription VALUES (1, '\x83efe4a63295c8baecd680c498054ca5ddc085fe2a2ef2d7988310ee7d4f4bf7', 2, 'https://push.example/0', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 3, 'https://push.example/1', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x7997303c6b20c27027c404bd3de592013902c6d9c1cf5d33146a24747251034e', 4, 'https://push.example/2', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.release_head VALUES (1, 3);
INSERT INTO public.released_round VALUES (1, 17, '{"ore": null, "people": 11, "head_count": 65, "indicators": {"fleet_km": 12.5}, "milligrams": 2000000.0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 0, '[]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 1, '[1, 15]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 0, '[]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 1, '[1, 15]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-23', -1, '[1, 15]', '{"ore": 70573, "trips": 15, "metres": 693030, "people": 13, "avoided": null, "categories": {"other": 693030}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-23', 0, '[]', '{"ore": 70573, "trips": 15, "metres": 693030, "people": 13, "avoided": null, "categories": {"other": 693030}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.round VALUES (1, 16, 'baseline', 'Mätning 16', '2026-09-28', 1);
INSERT INTO public.round VALUES (1, 17, 'follow_up', 'Mätning 17', '2026-11-09', 1);
INSERT INTO public.round_head_count VALUES (1, 16, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 16, 15, 25);
INSERT INTO public.round_head_count VALUES (1, 17, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 17, 15, 25);
INSERT INTO public.schedule VALUES (1, 2, '01a219c0-9c64-7694-beae-d334ac4ce112', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00', '', '', NULL);
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a219c0-9bab-7778-8e58-90dd3d62da5e', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a219c0-9bba-72f7-8681-c9c885148c61', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a219c0-9bc1-74c1-9216-48f08c96396c', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a219c0-9bc4-7db8-ac02-321a943f8d98', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a219c0-9bcb-79e5-be2e-167c7a2ae301', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a219c0-9bce-7f84-b546-7ed0cc964fb6', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a219c0-9bd4-739e-a840-cfaf7f23dd2f', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a219c0-9bd6-7afb-9efe-0fc267eb66a5', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a219c0-9bd1-730d-a9f2-6f8d80224724', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a219c0-9bd9-7904-bc80-a2442304f04d', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a219c0-9bdc-79e4-929a-2aaa37ba5dcc', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a219c0-9bdf-773e-b25e-79b7e68fcbc6', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a219c0-9be4-71bb-b633-c40650e88242', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a219c0-9be7-7cfd-955b-eecd3e31938f', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9bec-7e5b-92a4-a9e28f568cd2', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9bef-77af-926a-9b876dfedcc0', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a219c0-9bf4-7fef-93ae-17bab7d8fe9e', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a219c0-9bf8-765b-8e34-6cea30bb0a0c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9bf2-7586-b6f6-2ddaf31bf6e8', 9, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a219c0-9bfd-7f54-ae2e-6c96f36adc91', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a219c0-9c00-77a3-a49a-9fc9e96d0c14', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a219c0-9c06-73ab-897b-e14a2488f9a7', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a219c0-9c09-7aee-8a64-b08848cb1e45', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a219c0-9c0e-7410-b07c-a2ed362f6193', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a219c0-9c11-70d7-ae7a-12d19029c35c', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a219c0-9c16-712b-8e37-1168341bf359', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a219c0-9c18-7e04-b25e-bd97d31e0488', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a219c0-9c1d-702e-957b-b58001c289a6', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a219c0-9c13-7ee4-b4b8-3a02e96ba226', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a219c0-9c1b-745f-bb44-9ed4d0a469ab', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a219c0-9c20-7383-a8db-30eb057c062c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a219c0-9c36-76eb-b7ad-b864854b2299', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a219c0-9c4e-705f-b114-caf6cf9c5d1e', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9c51-7745-9fc0-8e4d56fd2b12', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9c56-724c-a590-da5df5e8e296', 6, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 6}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a219c0-9c5c-7be7-9f9b-04ec0c96ab76', 8, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '{"*": 8}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a219c0-9bbd-7e05-8cfd-d424400b7baa', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a219c0-9c22-75a2-90cb-add5bfb1ee52', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a219c0-9c2c-7376-9498-32193c3a0aa4', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a219c0-9c68-7717-8c72-e2dc82c78670', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a219c0-9bc7-7d01-9b7e-07c18f710bea', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a219c0-9be2-7f9d-b510-c3d6dfb2b739', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a219c0-9bea-7ea8-9b76-8ad86eef633f', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a219c0-9bfa-7595-b98e-12fb3cc0f8ed', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a219c0-9c02-780c-b2ae-4f25b9a13c86', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a219c0-9c0c-7a8c-b3a9-3c36ae68fa27', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a219c0-9cba-7c37-a2d3-8d394cdfb164', 6, false, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 6}', NULL, '2026-11-24', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a219c0-9c5e-7c53-a6d3-dc92475a3bb0', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a219c0-9c62-7e78-9df4-b8ae9437c90f', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'bicycle', '', false, 1, 2100, 0, 0, 0, 540);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'commuter_train', '', false, 1, 41000, 287000, 0, 3900, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'bus', '', false, 1, 8400, 218400, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'bicycle', '', false, 1, 2100, 0, 0, 0, 540);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'bus', '', false, 1, 8400, 218400, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'car', 'company', true, 1, 12345, 563755, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'car', 'company', true, 1, 12345, 563755, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 1, 'commute', 'car', 'private', false, 2, 39560, 6606520, 0, 9890, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'bicycle', '', false, 2, 4200, 0, 0, 0, 1080);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'commuter_train', '', false, 2, 82000, 574000, 0, 7800, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'bicycle', '', false, 1, 2100, 0, 0, 0, 540);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'commuter_train', '', false, 1, 41000, 287000, 0, 3900, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'bus', '', false, 1, 8400, 218400, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'bus', '', false, 1, 8400, 218400, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'car', 'company', true, 1, 12345, 563755, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'car', 'company', true, 1, 12345, 563755, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'car', 'private', false, 1, 19780, 3303260, 0, 4945, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'car', '', false, 1, 30100, 376250, 0, 7525, 0);
INSERT INTO public.week_figure VALUES (1, '2026-09-28', 15, 'commute', 'car', 'private', false, 1, 19780, 3303260, 0, 4945, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'bicycle', '', false, 1, 2100, 0, 0, 0, 540);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 15, 'commute', 'commuter_train', '', false, 1, 41000, 287000, 0, 3900, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-16', 1, 'commute', 'bus', '', false, 0, 0, 0, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'business', 'car', 'pool', true, 1, 61000, 1128500, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'car', 'private', false, 2, 39560, 6606520, 0, 9890, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'walk', '', false, 2, 1700, 0, 0, 0, 1224);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'bicycle', '', false, 2, 4200, 0, 0, 0, 1080);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'business', 'flight', '', false, 1, 394000, 49533680, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'business', 'taxi', '', false, 1, 7000, 1818740, 0, 28000, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'commuter_train', '', false, 1, 41000, 0, 41000, 3900, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'bus', '', false, 1, 8400, 1075200, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'car', 'company', true, 1, 12345, 881063, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'commuter_train', '', false, 2, 82000, 0, 82000, 7800, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'bus', '', false, 1, 8400, 1075200, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'car', 'company', true, 1, 12345, 881063, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'car', 'private', false, 1, 19780, 4104548, 0, 4945, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'car', 'private', false, 3, 59340, 12313644, 0, 14835, 0);
INSERT INTO public.week_participation VALUES (1, '2026-09-28', 1, 7, 7, 0);
INSERT INTO public.week_participation VALUES (1, '2026-09-28', 15, 6, 6, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-09', 15, 6, 6, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-16', 1, 1, 0, 1);
INSERT INTO public.week_participation VALUES (1, '2026-11-09', 1, 7, 10, 4);
INSERT INTO public.week_participation VALUES (1, '2026-11-23', 15, 7, 7, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-23', 1, 7, 9, 1);
SELECT pg_catalog.setval('public.organisation_organisation_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.avoided_trip
    ADD CONSTRAINT pk_avoided_trip PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT pk_department PRIMARY KEY (organisation_id, department_id);
ALTER TABLE ONLY public.earlier_result
    ADD CONSTRAINT pk_earlier_result PRIMARY KEY (organisation_id, member_id, trip_id, replaced_at);
ALTER TABLE ONLY public.factor_choice
    ADD CONSTRAINT pk_factor_choice PRIMARY KEY (organisation_id, valid_from);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (organisation_id, member_id);
ALTER TABLE ONLY public.member_week
    ADD CONSTRAINT pk_member_week PRIMARY KEY (organisation_id, member_id, week, department_id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT pk_nudge PRIMARY KEY (organisation_id, member_id, week);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.owner_head
    ADD CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id);
ALTER TABLE ONLY public.owner_log
    ADD CONSTRAINT pk_owner_log PRIMARY KEY (organisation_id, member_id, seq);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT pk_pending_week PRIMARY KEY (organisation_id, week, member_id, department_id);
ALTER TABLE ONLY public.purged
    ADD CONSTRAINT pk_purged PRIMARY KEY (organisation_id, member_id, id, kind);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT pk_push_subscription PRIMARY KEY (organisation_id, endpoint_hash);
ALTER TABLE ONLY public.release_head
    ADD CONSTRAINT pk_release_head PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.released_round
    ADD CONSTRAINT pk_released_round PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.released_week
    ADD CONSTRAINT pk_released_week PRIMARY KEY (organisation_id, week, number);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT pk_round PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.round_head_count
    ADD CONSTRAINT pk_round_head_count PRIMARY KEY (organisation_id, round_id, department_id);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT pk_schedule PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT pk_sign_in_link PRIMARY KEY (organisation_id, token_hash);
ALTER TABLE ONLY public.sign_in_session
    ADD CONSTRAINT pk_sign_in_session PRIMARY KEY (organisation_id, token_hash);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT pk_target PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.trip
    ADD CONSTRAINT pk_trip PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.usual
    ADD CONSTRAINT pk_usual PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.vehicle
    ADD CONSTRAINT pk_vehicle PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.week_figure
    ADD CONSTRAINT pk_week_figure PRIMARY KEY (organisation_id, week, department_id, purpose, mode, vehicle_owner, shared);
ALTER TABLE ONLY public.week_participation
    ADD CONSTRAINT pk_week_participation PRIMARY KEY (organisation_id, week, department_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT uq_department_organisation_id_name UNIQUE (organisation_id, name);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT uq_member_organisation_id_reference UNIQUE (organisation_id, reference);
ALTER TABLE ONLY public.owner_log
    ADD CONSTRAINT uq_owner_log_organisation_id_member_id_mutation_id UNIQUE (organisation_id, member_id, mutation_id);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT uq_round_organisation_id_starts_on UNIQUE (organisation_id, starts_on);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_date ON public.avoided_trip USING btree (organisation_id, member_id, date);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_seq ON public.avoided_trip USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_member_week_organisation_id_week_member_id ON public.member_week USING btree (organisation_id, week, member_id);
CREATE INDEX ix_nudge_organisation_id_status_week ON public.nudge USING btree (organisation_id, status, week);
CREATE INDEX ix_purged_organisation_id_member_id_seq ON public.purged USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_push_subscription_organisation_id_member_id ON public.push_subscription USING btree (organisation_id, member_id);
CREATE INDEX ix_schedule_organisation_id_member_id_seq ON public.schedule USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_sign_in_link_organisation_id_member_id ON public.sign_in_link USING btree (organisation_id, member_id);
CREATE INDEX ix_sign_in_session_organisation_id_member_id ON public.sign_in_session USING btree (organisation_id, member_id);
CREATE INDEX ix_trip_organisation_id_member_id_date ON public.trip USING btree (organisation_id, member_id, date);
CREATE INDEX ix_trip_organisation_id_member_id_seq ON public.trip USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_usual_organisation_id_member_id_seq ON public.usual USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_vehicle_organisation_id_member_id_seq ON public.vehicle USING btree (organisation_id, member_id, seq);
ALTER TABLE ONLY public.avoided_trip
    ADD CONSTRAINT fk_avoided_trip_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk_department_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.earlier_result
    ADD CONSTRAINT fk_earlier_result_organisation_id_member_id_trip_id FOREIGN KEY (organisation_id, member_id, trip_id) REFERENCES public.trip(organisation_id, member_id, id);
ALTER TABLE ONLY public.factor_choice
    ADD CONSTRAINT fk_factor_choice_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.member_week
    ADD CONSTRAINT fk_member_week_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT fk_nudge_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.owner_head
    ADD CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.owner_log
    ADD CONSTRAINT fk_owner_log_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.owner_head(organisation_id, member_id);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT fk_pending_week_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.purged
    ADD CONSTRAINT fk_purged_organisation_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.owner_head(organisation_id, member_id);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT fk_push_subscription_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.release_head
    ADD CONSTRAINT fk_release_head_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.released_round
    ADD CONSTRAINT fk_released_round_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.released_week
    ADD CONSTRAINT fk_released_week_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.round_head_count
    ADD CONSTRAINT fk_round_head_count_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.round_head_count
    ADD CONSTRAINT fk_round_head_count_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT fk_round_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT fk_sign_in_link_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.sign_in_session
    ADD CONSTRAINT fk_sign_in_session_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.target
    ADD CONSTRAINT fk_target_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.trip
    ADD CONSTRAINT fk_trip_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.usual
    ADD CONSTRAINT fk_usual_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.vehicle
    ADD CONSTRAINT fk_vehicle_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.week_figure
    ADD CONSTRAINT fk_week_figure_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.week_participation
    ADD CONSTRAINT fk_week_participation_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE public.avoided_trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.department ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.earlier_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.factor_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nudge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON public.avoided_trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.department USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.earlier_result USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.factor_choice USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.nudge USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.organisation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_log USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.pending_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.purged USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.push_subscription USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.release_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round_head_count USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.schedule USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_link USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_session USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.target USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.usual USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.vehicle USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_figure USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_participation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
ALTER TABLE public.owner_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.owner_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pending_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.purged ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.push_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.release_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round_head_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.target ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usual ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vehicle ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_participation ENABLE ROW LEVEL SECURITY;
