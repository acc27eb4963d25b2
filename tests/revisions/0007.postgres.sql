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
    emptied_epoch uuid
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
INSERT INTO public.alembic_version VALUES ('0007');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a21994-1306-7e0d-8bf3-5bc14a36cd8c', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a21994-130a-7d9a-b2ef-2aa8521f0c88', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21994-1312-70cf-86ba-3e4c505448eb', 5, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 5}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21994-1318-714b-8879-bb5f3750c43b', 7, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 7}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25);
INSERT INTO public.earlier_result VALUES (1, 2, '01a21994-127a-743f-929c-690a928b1d3c', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21994-12e7-7399-a39c-09831dab7507', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21994-1328-74f2-ac23-91bdf15842e7', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a21994-1284-78bf-98dd-1b5e06bb55c2', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a21994-128e-7be5-8e85-ac2bed0a7536', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a21994-1297-7720-a024-d8588ebdf134', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a21994-129f-7d45-a648-0d388ac2ff01', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a21994-12a7-7ff0-86ad-df9bc58a45ce', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a21994-12af-7eab-8c52-75ee8ce6e5a4', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a21994-12b8-7f2f-aa01-74e6366d4900', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a21994-12c0-7d94-b8b7-faa02102bcc4', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a21994-12c8-71db-aa2f-f1f767cd94a3', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a21994-12d0-77fe-8236-ecde07728639', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a21994-12d8-78c1-8506-6a635cf9f926', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a21994-12e0-762d-8168-c54ce4bf99ba', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
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
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a21994-126a-7e92-b456-81b8c45dc097', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a21994-127e-7a5b-ae11-ead4219e066b', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a21994-1288-718a-bcbb-b2c7518b5089', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a21994-129a-70a8-9980-eb7b94b19696', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a21994-12a2-752b-8836-9986fe5c1a5e', 5, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 8, 9, '01a21994-12aa-7d2b-8cc0-dc53ea7fefbe', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a21994-12b3-7d01-a0f1-90583dbead66', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a21994-12bb-7630-b7ff-f29ef455ea42', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a21994-12c3-7934-96ca-b8dd1d8a1560', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a21994-12cb-7373-9a57-9e6f5ca558bd', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a21994-12d3-7325-a815-2f29f0317096', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a21994-12db-709d-bc69-db76a4c9d4fa', 0, 0, NULL);
INSERT INTO public.owner_head VALUES (1, 5, 6, '01a21994-1291-7aef-895f-eab635ceea4b', 0, 0, NULL);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a21994-1269-78fe-8b8c-5c4b945e6228', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-1269-7415-acab-44199dd41119', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a21994-1276-7f0c-8bea-82861c6f7349', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-1276-7535-bb55-81c1d037b107', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a21994-127a-7720-acff-9f8588550eaf', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-127a-743f-929c-690a928b1d3c', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a21994-127d-79a4-96e5-173cdc3d171a', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-127d-7dda-a494-93f4ddd3abad', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a21994-1281-7d34-898c-35e01cce0238', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-1281-7154-bb58-14cd207a32fc', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a21994-1284-7640-862a-b762f6cb90f1', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-1284-78bf-98dd-1b5e06bb55c2', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a21994-1288-7fd8-bc93-c36a9e28b38c', '01a21994-1263-71cd-9167-e8677b49b8ca', 'trip', '01a21994-1288-74c3-8ab9-2b4ecd588f4a', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a21994-128b-7187-8f5e-73e2b20d4363', '01a21994-1263-71cd-9167-e8677b49b8ca', 'trip', '01a21994-128b-72c6-bff5-4cc5f43c2ef5', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a21994-128e-779c-916d-c984da00e4c3', '01a21994-1263-71cd-9167-e8677b49b8ca', 'trip', '01a21994-128e-7be5-8e85-ac2bed0a7536', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a21994-1291-749f-b7c5-98fcd076f5a2', '01a21994-1264-7ad3-96b5-d6018ed74e23', 'trip', '01a21994-1291-78a6-9529-17a294ef26a7', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a21994-1294-7e05-8cc4-f663ab27f34d', '01a21994-1264-7ad3-96b5-d6018ed74e23', 'trip', '01a21994-1294-73ec-a17d-bcb4e817917c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a21994-1297-7fc1-9ed5-e8491fe40b85', '01a21994-1264-7ad3-96b5-d6018ed74e23', 'trip', '01a21994-1297-7720-a024-d8588ebdf134', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a21994-1299-7cd0-b572-b9fbfb656942', '01a21994-1264-7f13-b1ab-8b3145e69fe1', 'trip', '01a21994-1299-7b7b-b6f8-e2015808a602', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a21994-129d-7cd0-8d8a-3f5601bdf61e', '01a21994-1264-7f13-b1ab-8b3145e69fe1', 'trip', '01a21994-129d-7ec1-ba28-2a6e9ede4a80', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a21994-129f-7740-b22d-fcb0e30d4dd9', '01a21994-1264-7f13-b1ab-8b3145e69fe1', 'trip', '01a21994-129f-7d45-a648-0d388ac2ff01', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a21994-12a2-7641-9026-b4a33048683b', '01a21994-1265-71bc-900b-c211eb353c1c', 'trip', '01a21994-12a2-71da-97fe-9470e832fed9', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a21994-12a5-7dc0-982c-b00327a5fb69', '01a21994-1265-71bc-900b-c211eb353c1c', 'trip', '01a21994-12a5-7a29-8175-92450e097f5a', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a21994-12a7-70a0-a8c1-0faf57574b19', '01a21994-1265-71bc-900b-c211eb353c1c', 'trip', '01a21994-12a7-7ff0-86ad-df9bc58a45ce', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a21994-12aa-752b-83db-61882577bb75', '01a21994-1265-764a-808f-9dfd4bc2459e', 'trip', '01a21994-12aa-7a39-981c-3afd56a78982', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a21994-12ad-741f-b39c-0a490d405ab3', '01a21994-1265-764a-808f-9dfd4bc2459e', 'trip', '01a21994-12ad-7d82-9a34-fc2d81acad2c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a21994-12af-7e23-9230-120add3f0141', '01a21994-1265-764a-808f-9dfd4bc2459e', 'trip', '01a21994-12af-7eab-8c52-75ee8ce6e5a4', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a21994-12b2-7a55-b22c-97e9eb66838f', '01a21994-1266-7152-83d6-e798a1d266ba', 'trip', '01a21994-12b2-7290-b4a8-7b4940e20a31', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a21994-12b5-759a-a297-51d3b0d67e37', '01a21994-1266-7152-83d6-e798a1d266ba', 'trip', '01a21994-12b5-7785-ac44-21a7c1f6f980', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a21994-12b8-71fd-ac68-1409deb98d96', '01a21994-1266-7152-83d6-e798a1d266ba', 'trip', '01a21994-12b8-7f2f-aa01-74e6366d4900', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a21994-12bb-7c9d-bd3d-4c73fe4721cc', '01a21994-1266-7786-8e91-cf7e23324dd2', 'trip', '01a21994-12bb-74b8-8ffb-c2a10d514828', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a21994-12be-7ec0-bda8-c38155e813ac', '01a21994-1266-7786-8e91-cf7e23324dd2', 'trip', '01a21994-12be-7dee-9924-599e39b120f3', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a21994-12c0-70a6-801b-ff6c7f1eec68', '01a21994-1266-7786-8e91-cf7e23324dd2', 'trip', '01a21994-12c0-7d94-b8b7-faa02102bcc4', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a21994-12c3-7540-8b5f-d66928ba330d', '01a21994-1267-7c22-83d6-f4f7fa762575', 'trip', '01a21994-12c3-7c85-b533-6448c4b5af2f', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a21994-12c6-76de-84a7-c52638be30c3', '01a21994-1267-7c22-83d6-f4f7fa762575', 'trip', '01a21994-12c6-7c47-8b70-45fdac850234', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a21994-12c8-71af-a277-29b452718e88', '01a21994-1267-7c22-83d6-f4f7fa762575', 'trip', '01a21994-12c8-71db-aa2f-f1f767cd94a3', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a21994-12cb-7961-9d8b-30bb14a6d1e9', '01a21994-1267-7a7e-8356-9facd456e8c2', 'trip', '01a21994-12cb-7ac4-8ce1-77c3fa4cbd73', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a21994-12ce-7a05-b197-1410bcbe9b93', '01a21994-1267-7a7e-8356-9facd456e8c2', 'trip', '01a21994-12ce-79a9-b993-ef165327850d', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a21994-12d0-7571-b1d7-87b899c2b291', '01a21994-1267-7a7e-8356-9facd456e8c2', 'trip', '01a21994-12d0-77fe-8236-ecde07728639', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a21994-12d3-763e-8c23-2be2de66c15b', '01a21994-1268-71b8-9df1-ca20279a5755', 'trip', '01a21994-12d3-7d13-8f38-f903fb7b3598', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a21994-12d5-7996-803a-52c4dfd63b27', '01a21994-1268-71b8-9df1-ca20279a5755', 'trip', '01a21994-12d5-7e2c-9dee-f2e698b2e330', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a21994-12d8-72f8-b752-2163f6494c55', '01a21994-1268-71b8-9df1-ca20279a5755', 'trip', '01a21994-12d8-78c1-8506-6a635cf9f926', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a21994-12da-739f-bce9-fbda22a7dea1', '01a21994-1269-7f10-81e6-2c4884b7dab1', 'trip', '01a21994-12da-75b0-9779-988260710502', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a21994-12dd-7921-b1d0-da9d79a3e060', '01a21994-1269-7f10-81e6-2c4884b7dab1', 'trip', '01a21994-12dd-7c69-ab35-7b64abdf7249', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a21994-12e0-7867-a148-681f30b51d16', '01a21994-1269-7f10-81e6-2c4884b7dab1', 'trip', '01a21994-12e0-762d-8168-c54ce4bf99ba', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a21994-12e7-7e40-be55-d6ffe9713dbe', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-12e7-7399-a39c-09831dab7507', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a21994-12ec-7d4e-8e30-3953dd3ca7b7', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-12e7-7399-a39c-09831dab7507', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a21994-12ef-76ff-97a0-40f4497352c7', '01a21994-12e2-7369-9bbc-ba0a84588631', 'trip', '01a21994-12e7-7399-a39c-09831dab7507', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a21994-12f2-7dfd-96c3-585d65ca4fb9', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-12f2-7d69-9fbd-b671b5149b8b', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a21994-12f5-7138-b8f6-8e49646d65f0', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-12f2-7d69-9fbd-b671b5149b8b', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a21994-12f8-71b1-a481-7d322b391013', '01a21994-1262-7d90-98dc-cfe316b73f23', 'trip', '01a21994-12f8-789a-ae78-6012321a94b9', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a21994-12fa-72e4-acba-d0af03952a76', '01a21994-1265-71bc-900b-c211eb353c1c', 'trip', '01a21994-12fa-7680-be62-105231c77566', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a21994-1301-7345-b7ff-cc960ff210cf', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a21994-12fa-7680-be62-105231c77566', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a21994-1303-7655-9737-39e861780269', '01a21994-1262-7d90-98dc-cfe316b73f23', 'unknown', '01a21994-1303-73a8-9444-8517c3808649', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "a kind of record that this server does not know"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a21994-1305-7023-9030-039a3df5099b', '01a21994-1262-7d90-98dc-cfe316b73f23', 'unreadable', NULL, '', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "a value of another type than expected"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a21994-1306-7677-9206-b35abaa4facd', '01a21994-1263-71cd-9167-e8677b49b8ca', 'avoided_trip', '01a21994-1306-7e0d-8bf3-5bc14a36cd8c', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a21994-130a-7e40-a9e6-3f858ad5c5b1', '01a21994-1264-7ad3-96b5-d6018ed74e23', 'avoided_trip', '01a21994-130a-7d9a-b2ef-2aa8521f0c88', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a21994-130d-7f12-959d-50da2c407144', '01a21994-1264-7f13-b1ab-8b3145e69fe1', 'trip', '01a21994-130d-7aa4-8b28-0bb699f86b71', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a21994-130f-742b-b5be-3978c921294a', '01a21994-1265-764a-808f-9dfd4bc2459e', 'trip', '01a21994-130f-7c3a-9e62-0cea43320289', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 5, '01a21994-1312-7ac7-964a-3cef4fa9e996', '01a21994-1265-764a-808f-9dfd4bc2459e', 'avoided_trip', '01a21994-1312-70cf-86ba-3e4c505448eb', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 6, '01a21994-1314-7e07-8ada-98387b415088', '01a21994-130f-7deb-89da-5d0d9f2a540a', 'trip', '01a21994-1314-7b07-96f0-b7dc9d5f99d4', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 7, '01a21994-1318-7405-b4f2-ace58044416c', '01a21994-130f-7deb-89da-5d0d9f2a540a', 'avoided_trip', '01a21994-1318-714b-8879-bb5f3750c43b', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 8, '01a21994-131a-7827-b09c-1fa54e63a6de', '01a21994-130f-7deb-89da-5d0d9f2a540a', 'trip', '01a21994-131a-700d-be50-d640aff04bcb', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a21994-131d-76d3-95fc-28525ed6ce45', '01a21994-1262-706f-9997-4b25074cfcf8', 'usual', '01a21994-131d-76d7-b024-eaf44a91d2cd', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a21994-1321-7f9b-be08-c9b57ae0e697', '01a21994-1262-706f-9997-4b25074cfcf8', 'vehicle', '01a21994-1321-72ca-bf4a-ddbe5941dad0', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a21994-1323-790f-9e80-d06dd480f25d', '01a21994-1262-706f-9997-4b25074cfcf8', 'schedule', '01a21994-1323-7c3c-a8ec-a13e0f9a8e3e', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a21994-1328-751f-9b1b-b696d4ff4683', '01a21994-1262-706f-9997-4b25074cfcf8', 'trip', '01a21994-1328-74f2-ac23-91bdf15842e7', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a21994-1337-7f46-96ea-3d01bdc3ce7d', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21994-127a-743f-929c-690a928b1d3c', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a21994-1337-757b-b5be-d0f3ec04cc4f', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21994-12e7-7399-a39c-09831dab7507', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a21994-1337-7a4e-a156-aae6db94552b', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21994-1328-74f2-ac23-91bdf15842e7', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a21994-133c-7783-9c3d-6b02854be3e5', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a21994-1284-78bf-98dd-1b5e06bb55c2', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a21994-133f-7493-ae10-35a227650672', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a21994-128e-7be5-8e85-ac2bed0a7536', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a21994-1341-7c8c-89cb-eb7a9923be08', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a21994-1297-7720-a024-d8588ebdf134', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a21994-1344-7ffe-adcc-4be4586a2c43', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a21994-129f-7d45-a648-0d388ac2ff01', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a21994-1347-7899-b14c-27f0c67954b0', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a21994-12a7-7ff0-86ad-df9bc58a45ce', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 9, '01a21994-134a-71eb-be9c-c6569bd91d5c', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a21994-12af-7eab-8c52-75ee8ce6e5a4', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a21994-134d-7127-83e2-473095427132', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a21994-12b8-7f2f-aa01-74e6366d4900', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a21994-1350-7bf1-99cc-f8a8fd93993e', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a21994-12c0-7d94-b8b7-faa02102bcc4', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a21994-1353-7c4b-9519-301008e8ea09', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a21994-12c8-71db-aa2f-f1f767cd94a3', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a21994-1356-78bd-8e34-e8008f59ac53', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a21994-12d0-77fe-8236-ecde07728639', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a21994-1359-7dbb-aa10-a1a907440a0b', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a21994-12d8-78c1-8506-6a635cf9f926', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a21994-135b-74ae-b11e-9d60deead30f', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a21994-12e0-762d-8168-c54ce4bf99ba', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 6, '01a21994-1380-7737-925c-5ed11302d611', '01a21994-1264-7ad3-96b5-d6018ed74e23', 'trip', '01a21994-1380-74e8-9998-92cdc0a9048b', 'put', 0, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
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
INSERT INTO public.purged VALUES (1, 7, '01a21994-12fa-7680-be62-105231c77566', 'trip', 5);
INSERT INTO public.push_subscription VALUES (1, '\x83efe4a63295c8baecd680c498054ca5ddc085fe2a2ef2d7988310ee7d4f4bf7', 2, 'https://push.example/0', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 3, 'https://push.example/1', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x7997303c6b20c27027c404bd3de592013902c6d9c1cf5d33146a24747251034e', 4, 'https://push.example/2', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.release_head VALUES (1, 3);
INSERT INTO public.released_round VALUES (1, 17, '{"ore": null, "people": 11, "head_count": 65, "indicators": {"fleet_km": 12.5}, "milligrams": 2000000.0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 0, '[]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 1, '[1, 15]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 0, '[]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 1, '[1, 15]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-23', 0, '[]', '{"ore": 70573, "trips": 15, "metres": 693030, "people": 13, "avoided": null, "categories": {"other": 693030}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.round VALUES (1, 16, 'baseline', 'Mätning 16', '2026-09-28', 1);
INSERT INTO public.round VALUES (1, 17, 'follow_up', 'Mätning 17', '2026-11-09', 1);
INSERT INTO public.round_head_count VALUES (1, 16, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 16, 15, 25);
INSERT INTO public.round_head_count VALUES (1, 17, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 17, 15, 25);
INSERT INTO public.schedule VALUES (1, 2, '01a21994-1323-7c3c-a8ec-a13e0f9a8e3e', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00', '', '', NULL);
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a21994-1269-7415-acab-44199dd41119', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21994-1276-7535-bb55-81c1d037b107', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21994-127d-7dda-a494-93f4ddd3abad', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21994-1281-7154-bb58-14cd207a32fc', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21994-1288-74c3-8ab9-2b4ecd588f4a', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21994-128b-72c6-bff5-4cc5f43c2ef5', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21994-1291-78a6-9529-17a294ef26a7', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21994-1294-73ec-a17d-bcb4e817917c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21994-128e-7be5-8e85-ac2bed0a7536', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21994-1297-7720-a024-d8588ebdf134', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21994-1299-7b7b-b6f8-e2015808a602', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21994-129d-7ec1-ba28-2a6e9ede4a80', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21994-12a2-71da-97fe-9470e832fed9', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21994-12a5-7a29-8175-92450e097f5a', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-12aa-7a39-981c-3afd56a78982', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-12ad-7d82-9a34-fc2d81acad2c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21994-12b2-7290-b4a8-7b4940e20a31', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21994-12b5-7785-ac44-21a7c1f6f980', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-12af-7eab-8c52-75ee8ce6e5a4', 9, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21994-12bb-74b8-8ffb-c2a10d514828', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21994-12be-7dee-9924-599e39b120f3', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21994-12c3-7c85-b533-6448c4b5af2f', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21994-12c6-7c47-8b70-45fdac850234', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21994-12cb-7ac4-8ce1-77c3fa4cbd73', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21994-12ce-79a9-b993-ef165327850d', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21994-12d3-7d13-8f38-f903fb7b3598', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21994-12d5-7e2c-9dee-f2e698b2e330', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21994-12da-75b0-9779-988260710502', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21994-12d0-77fe-8236-ecde07728639', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21994-12d8-78c1-8506-6a635cf9f926', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21994-12dd-7c69-ab35-7b64abdf7249', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21994-12f2-7d69-9fbd-b671b5149b8b', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21994-130d-7aa4-8b28-0bb699f86b71', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-130f-7c3a-9e62-0cea43320289', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-1314-7b07-96f0-b7dc9d5f99d4', 6, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 6}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21994-131a-700d-be50-d640aff04bcb', 8, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '{"*": 8}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21994-127a-743f-929c-690a928b1d3c', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21994-12e0-762d-8168-c54ce4bf99ba', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21994-12e7-7399-a39c-09831dab7507', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21994-1328-74f2-ac23-91bdf15842e7', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21994-1284-78bf-98dd-1b5e06bb55c2', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21994-129f-7d45-a648-0d388ac2ff01', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21994-12a7-7ff0-86ad-df9bc58a45ce', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21994-12b8-7f2f-aa01-74e6366d4900', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21994-12c0-7d94-b8b7-faa02102bcc4', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21994-12c8-71db-aa2f-f1f767cd94a3', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21994-1380-74e8-9998-92cdc0a9048b', 6, false, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 6}', NULL, '2026-11-24', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a21994-131d-76d7-b024-eaf44a91d2cd', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a21994-1321-72ca-bf4a-ddbe5941dad0', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
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
