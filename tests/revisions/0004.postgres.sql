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
    purged_seq bigint DEFAULT '0'::bigint NOT NULL
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
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.sign_in_session (
    organisation_id integer NOT NULL,
    token_hash bytea NOT NULL,
    member_id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
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
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a21432-c43d-7a77-9c0c-2f11b8ea8294', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a21432-c453-75bf-943c-59b73fc62e0a', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25);
INSERT INTO public.earlier_result VALUES (1, 2, '01a21432-b636-708a-9a73-b9400cde922c', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21432-c157-747a-a68c-1914e2194c98', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21432-c53e-7415-ba9b-552827ae9b81', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a21432-b6cd-7fce-8317-61b5a75b377a', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a21432-b759-7760-a9de-a82e2e9563cd', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a21432-b81b-70b0-b711-6fe5276447f6', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a21432-b89e-73a1-aeb8-3a3d434e7dd2', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a21432-b951-79ff-963a-d1f16d555401', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a21432-b9e9-7c49-aea2-525e83509af0', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a21432-ba99-7f36-a099-7ff5e45198b0', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a21432-bd48-79b7-aed5-024c4293abf5', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a21432-be9d-7dc8-a354-f45fb6807ab0', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a21432-bf28-7465-8868-922c0a8c963e', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a21432-bfb4-718e-aba8-8ee289ac29ae', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a21432-c051-779b-a3e4-828761daf387', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
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
INSERT INTO public.member_week VALUES (1, 8, '2026-11-09', 1, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-09-28', 15, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-11-09', 15, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-09-28', 15, 1, 0, 8400, 218400, 0, 0, 1184400, '{"commute/bus///1": [1, 1, 8400, 218400, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-11-09', 15, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-09-28', 15, 1, 0, 12345, 563755, 494, 0, 1497860, '{"commute/car/diesel/company/3": [1, 1, 12345, 563755, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-11-09', 15, 1, 0, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-09-28', 15, 1, 0, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-11-09', 15, 1, 0, 30100, 376250, 7525, 0, 4650450, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 5, '2026-11-23', 1, 1, 0, 12345, 881063, 494, 0, 1680648, '{"commute/car/diesel/company/3": [1, 1, 12345, 881063, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 5, '2026-11-09', 1, 1, 1, 850, 0, 0, 612, 141950, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 6, '2026-11-09', 1, 2, 0, 91100, 1504750, 7525, 0, 13708950, '{"business/car/hvo/pool/2": [1, 1, 61000, 1128500, 0, 0, 0], "commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-11-23', 1, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 4, '2026-11-23', 1, 1, 1, 8400, 1075200, 0, 0, 667884, '{"commute/bus///1": [1, 1, 8400, 1075200, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 6, '2026-11-23', 1, 1, 0, 850, 0, 0, 612, 176384, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 7, '2026-11-23', 1, 1, 0, 30100, 376250, 7525, 0, 5869801, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 8, '2026-11-23', 1, 1, 0, 19780, 4104548, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 10, '2026-11-23', 15, 1, 0, 8400, 1075200, 0, 0, 667884, '{"commute/bus///1": [1, 1, 8400, 1075200, 0, 0, 0]}');
INSERT INTO public.member_week VALUES (1, 11, '2026-11-23', 15, 1, 0, 12345, 881063, 494, 0, 1680648, '{"commute/car/diesel/company/3": [1, 1, 12345, 881063, 0, 494, 0]}');
INSERT INTO public.member_week VALUES (1, 12, '2026-11-23', 15, 1, 0, 850, 0, 0, 612, 176384, '{"commute/walk///1": [1, 1, 850, 0, 0, 0, 612]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-09-28', 15, 1, 0, 30100, 376250, 7525, 0, 4650450, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-11-09', 15, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-09-28', 15, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-11-09', 15, 1, 0, 43100, 287000, 3900, 540, 6910700, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 287000, 0, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 3, '2026-11-16', 1, 0, 0, 0, 0, 0, 0, 0, '{}');
INSERT INTO public.member_week VALUES (1, 7, '2026-11-09', 1, 1, 0, 19780, 3303260, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 3303260, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 2, '2026-11-23', 1, 2, 0, 420780, 55456968, 32945, 0, 31859090, '{"business/taxi///1": [0, 1, 7000, 1818740, 0, 28000, 0], "business/flight///1": [1, 1, 394000, 49533680, 0, 0, 0], "commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.member_week VALUES (1, 2, '2026-11-23', 15, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 9, '2026-11-23', 15, 1, 0, 43100, 0, 3900, 540, 8943681, '{"commute/bicycle///1": [0, 1, 2100, 0, 0, 0, 540], "commute/commuter_train///1": [1, 1, 41000, 0, 41000, 3900, 0]}');
INSERT INTO public.member_week VALUES (1, 13, '2026-11-23', 15, 1, 0, 30100, 376250, 7525, 0, 5869801, '{"commute/car/electric//1": [1, 1, 30100, 376250, 0, 7525, 0]}');
INSERT INTO public.member_week VALUES (1, 14, '2026-11-23', 15, 1, 0, 19780, 4104548, 4945, 0, 0, '{"commute/car/petrol/private/1": [1, 1, 19780, 4104548, 0, 4945, 0]}');
INSERT INTO public.nudge VALUES (1, 2, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'delivered', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.nudge VALUES (1, 3, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'failed', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.nudge VALUES (1, 4, '2026-11-16', 'motivate', 'sv', 'Din vecka', 'Två resor med tåg.', '{"trips": 2}', 'planned', '2026-11-23 07:31:00+00', NULL, NULL, 0, NULL);
INSERT INTO public.organisation VALUES (2, 'Grannkommun', 'sv', 'Europe/Stockholm', 5, 2, false, '2026-11-23 07:31:00+00');
INSERT INTO public.organisation VALUES (1, 'Provkommun', 'sv', 'Europe/Stockholm', 5, 17, false, '2026-11-23 07:31:00+00');
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a21432-b561-7671-8801-4501fc4bddbc', 0);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a21432-b66d-74c4-8383-7d769c5125aa', 0);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a21432-b70d-76ce-98f8-bd60b55e6942', 0);
INSERT INTO public.owner_head VALUES (1, 5, 5, '01a21432-b7a5-7733-9688-80c47ca030db', 0);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a21432-b848-799c-b6f8-f23339e0a264', 0);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a21432-b8d8-7da6-a621-aee09989d78e', 5);
INSERT INTO public.owner_head VALUES (1, 8, 4, '01a21432-b98d-774b-9fa8-03a9250e6dc9', 0);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a21432-ba36-7228-a0c7-535ac3ea7db5', 0);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a21432-bd28-7612-bf3a-72877ca64bdb', 0);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a21432-be39-7718-8556-8de98028b3db', 0);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a21432-bed3-7416-a4c1-8cbf630c6226', 0);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a21432-bf52-7d30-868b-f456d05bffbf', 0);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a21432-bfdc-7f30-ae37-8a25b46557f6', 0);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a21432-b558-7d05-9781-5fa4006adae2', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-b558-7eaa-bc42-d00484996336', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a21432-b602-70ed-b10d-aee0339642c6', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-b602-706d-847a-90c8ca002e4f', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a21432-b636-7bf4-a6a1-b17eebde395e', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-b636-708a-9a73-b9400cde922c', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a21432-b662-7ef3-9ad5-f9c4b2cc78ac', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-b662-7339-b02a-a5d194ec3974', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a21432-b6a5-721b-9804-85231d40309f', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-b6a5-7e72-8d54-9599085c537a', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a21432-b6cd-7622-886c-09e9c9c86223', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-b6cd-7fce-8317-61b5a75b377a', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a21432-b705-7e43-812a-9d9211341b81', '01a21432-b50e-7793-8a0d-5b5fd9b0896d', 'trip', '01a21432-b705-70d6-aa3a-4d28f23e14eb', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a21432-b72e-748e-aaa2-9545faf118d9', '01a21432-b50e-7793-8a0d-5b5fd9b0896d', 'trip', '01a21432-b72e-7bf3-8d7f-f5d23bf731dd', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a21432-b759-7990-8adb-39f5b64a6170', '01a21432-b50e-7793-8a0d-5b5fd9b0896d', 'trip', '01a21432-b759-7760-a9de-a82e2e9563cd', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a21432-b77e-7790-bac1-5f72b7e97847', '01a21432-b511-78d5-a9ef-1a6c0e19da7a', 'trip', '01a21432-b77e-7bf1-900f-7c79305dad9e', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a21432-b7ed-7544-b728-cd13bbd1b720', '01a21432-b511-78d5-a9ef-1a6c0e19da7a', 'trip', '01a21432-b7ed-7e1c-b585-4b24ba953a6f', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a21432-b81b-7452-90f0-bf71ccc0fe91', '01a21432-b511-78d5-a9ef-1a6c0e19da7a', 'trip', '01a21432-b81b-70b0-b711-6fe5276447f6', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a21432-b840-7bd4-833a-4832e9bd1bac', '01a21432-b519-71bb-90ed-ec961cd75d17', 'trip', '01a21432-b841-7373-907a-f48c5c0d2d38', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a21432-b86d-7164-b11c-aa48ebab8751', '01a21432-b519-71bb-90ed-ec961cd75d17', 'trip', '01a21432-b86d-77e8-ab5b-458ae4002325', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a21432-b89e-787e-bb50-b599bc3f01bf', '01a21432-b519-71bb-90ed-ec961cd75d17', 'trip', '01a21432-b89e-73a1-aeb8-3a3d434e7dd2', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a21432-b8c8-7e85-a8eb-ad2b1d50ac52', '01a21432-b525-7c6a-bc1c-c24d3145960a', 'trip', '01a21432-b8c8-7e37-9d8e-9fd3748de2bd', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a21432-b90b-7de5-9131-ce2c4232754e', '01a21432-b525-7c6a-bc1c-c24d3145960a', 'trip', '01a21432-b90b-79f9-8cce-31e4d9a14381', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a21432-b951-7945-8603-36328236ddfb', '01a21432-b525-7c6a-bc1c-c24d3145960a', 'trip', '01a21432-b951-79ff-963a-d1f16d555401', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a21432-b987-7a56-8601-7c302992929b', '01a21432-b52b-7609-bcb5-206be05e3300', 'trip', '01a21432-b987-7b48-b0c1-82f55c5c4cd2', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a21432-b9b9-7fc9-8041-3ab734fe56c1', '01a21432-b52b-7609-bcb5-206be05e3300', 'trip', '01a21432-b9b9-7761-ac98-cd3cbbd0c557', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a21432-b9e9-7298-b840-3247740c8db2', '01a21432-b52b-7609-bcb5-206be05e3300', 'trip', '01a21432-b9e9-7c49-aea2-525e83509af0', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a21432-ba30-7a43-aa60-c16b1b58bbd9', '01a21432-b535-733c-adf2-d21da3653beb', 'trip', '01a21432-ba31-7af4-95c3-9f76cc7e907f', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a21432-ba65-7044-84a8-7c2c849d50cd', '01a21432-b535-733c-adf2-d21da3653beb', 'trip', '01a21432-ba65-7284-b7d5-11d984020ba6', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a21432-ba99-7a56-bdaa-3b030bfabc20', '01a21432-b535-733c-adf2-d21da3653beb', 'trip', '01a21432-ba99-7f36-a099-7ff5e45198b0', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a21432-bd25-71aa-b6d1-6ea6317246c1', '01a21432-b53e-744c-8abd-9a41325f4116', 'trip', '01a21432-bd25-72f6-ab21-a1dba23f89f0', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a21432-bd3b-714a-997c-0921941defd4', '01a21432-b53e-744c-8abd-9a41325f4116', 'trip', '01a21432-bd3b-77d9-a1ac-a023a1c8ec47', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a21432-bd48-73d5-909e-cf85811ef58e', '01a21432-b53e-744c-8abd-9a41325f4116', 'trip', '01a21432-bd48-79b7-aed5-024c4293abf5', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a21432-be31-76a3-82e3-72fd9498812d', '01a21432-b540-78f2-8419-e58234514608', 'trip', '01a21432-be31-7d46-bf7d-a0f242d4a3a9', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a21432-be66-7329-b413-a1709eb73ca6', '01a21432-b540-78f2-8419-e58234514608', 'trip', '01a21432-be66-7326-80b3-24f8c235460c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a21432-be9d-7d75-9974-74d43b1b16a3', '01a21432-b540-78f2-8419-e58234514608', 'trip', '01a21432-be9d-7dc8-a354-f45fb6807ab0', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a21432-bec1-7c27-ba54-b7dd7aabf547', '01a21432-b54d-7b94-9165-85a5a3d33592', 'trip', '01a21432-bec1-7c09-a449-e6b2cf2fc7e6', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a21432-bf0e-7ed3-a57c-2126e3bf9846', '01a21432-b54d-7b94-9165-85a5a3d33592', 'trip', '01a21432-bf0e-716b-8573-f7faa6c49e4c', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a21432-bf28-7a28-a4da-cb68ea48f5ec', '01a21432-b54d-7b94-9165-85a5a3d33592', 'trip', '01a21432-bf28-7465-8868-922c0a8c963e', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a21432-bf44-7725-9fe1-726fcffe326b', '01a21432-b54f-7ffe-9057-d9a38ec4287d', 'trip', '01a21432-bf44-75aa-b289-f55dd93a7495', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a21432-bf78-7dda-a1e6-7fa41c9191fd', '01a21432-b54f-7ffe-9057-d9a38ec4287d', 'trip', '01a21432-bf78-7076-a01e-f54f6bf2ae03', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a21432-bfb4-70e6-94de-9dc6cb0b53a7', '01a21432-b54f-7ffe-9057-d9a38ec4287d', 'trip', '01a21432-bfb4-718e-aba8-8ee289ac29ae', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a21432-bfd6-7077-8e32-b141af775613', '01a21432-b558-7ca7-8108-73f3f61f1d13', 'trip', '01a21432-bfd6-78f5-ad40-15657279b3fd', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a21432-c003-7a85-aa7e-20b92f9982fb', '01a21432-b558-7ca7-8108-73f3f61f1d13', 'trip', '01a21432-c003-7a6e-9af4-efaaa016b4ad', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a21432-c051-782f-82e8-edfb6458eec7', '01a21432-b558-7ca7-8108-73f3f61f1d13', 'trip', '01a21432-c051-779b-a3e4-828761daf387', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a21432-c157-7f73-8a63-0dbf5192e73b', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-c157-747a-a68c-1914e2194c98', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a21432-c1d4-7c3c-a833-0906b7baf5ab', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-c157-747a-a68c-1914e2194c98', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a21432-c278-73d9-88b7-67213fb7f6d4', '01a21432-c0d7-7d26-a66f-6a6fddf7150d', 'trip', '01a21432-c157-747a-a68c-1914e2194c98', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a21432-c2c7-72e3-a9e8-4a5feb35491d', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-c2c7-7122-bc66-fadc7e8d99c4', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a21432-c329-7f20-bf6e-9b7aea5f5e02', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-c2c7-7122-bc66-fadc7e8d99c4', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a21432-c343-7f64-b808-1cffd08844e4', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'trip', '01a21432-c343-7e24-9847-21258e734202', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "car", "metres": 0}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a21432-c35a-7c2b-a799-0be295347cbb', '01a21432-b525-7c6a-bc1c-c24d3145960a', 'trip', '01a21432-c35a-7e00-bbc8-585eeea439ea', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a21432-c41d-7080-9ec3-da5deea3f1f4', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a21432-c35a-7e00-bbc8-585eeea439ea', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a21432-c42d-75d3-ba9a-0b83e7178509', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'unheard_of', '01a21432-c42d-72ae-b95e-d0f7def6849f', 'put', 0, '{"what": "?"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "''unheard_of''; expected one of: trip, usual, avoided_trip, vehicle, schedule"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a21432-c439-7d36-b9d7-4b6d230a78af', '01a21432-b503-7bb5-8bee-867126a5d5e9', 'unreadable', NULL, '', 0, '{"id": "no id", "op": "put", "kind": "trip", "patch": {}, "base_seq": 0, "client_at": "2026-11-23T07:31:00Z", "mutation_id": "01a21432-c439-7d36-b9d7-4b6d230a78af"}', '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "Invalid UUID"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a21432-c43d-7b5c-8c13-17441cd5e04e', '01a21432-b50e-7793-8a0d-5b5fd9b0896d', 'avoided_trip', '01a21432-c43d-7a77-9c0c-2f11b8ea8294', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a21432-c453-7cb6-a213-48e9aae5e41a', '01a21432-b511-78d5-a9ef-1a6c0e19da7a', 'avoided_trip', '01a21432-c453-75bf-943c-59b73fc62e0a', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a21432-c45e-7bdb-ac07-2fe15fd5428e', '01a21432-b519-71bb-90ed-ec961cd75d17', 'trip', '01a21432-c45e-7b46-b085-f9cdf6b4c7f0', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a21432-c499-7f40-a683-e7bc6012c09c', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'usual', '01a21432-c499-7132-9531-289d7dd0f0b2', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a21432-c4df-7010-9ca9-bdc46e93f0d0', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'vehicle', '01a21432-c4df-7b59-b0b7-7a2556e29bd4', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a21432-c521-70b9-914f-17457f006a8c', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'schedule', '01a21432-c521-7330-a92d-6a610fd558a9', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a21432-c53e-753f-878e-7c0f1767ee6b', '01a21432-b4f9-7fed-b217-b69e65f0de19', 'trip', '01a21432-c53e-7415-ba9b-552827ae9b81', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a21432-c595-78ef-a646-edc2978280e3', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21432-b636-708a-9a73-b9400cde922c', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a21432-c595-78bc-a54b-0f15e7c0b400', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21432-c157-747a-a68c-1914e2194c98', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a21432-c595-7b5b-bf39-0cd04b4d3e83', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21432-c53e-7415-ba9b-552827ae9b81', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a21432-c5a5-7631-8c4c-c2d71988362f', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a21432-b6cd-7fce-8317-61b5a75b377a', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a21432-c5c2-72b6-8d67-feaa1c80230b', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a21432-b759-7760-a9de-a82e2e9563cd', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a21432-c5cd-7435-b482-1eec5de89fc6', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a21432-b81b-70b0-b711-6fe5276447f6', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a21432-c5d7-758c-a928-1ea3c7ff0f7f', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a21432-b89e-73a1-aeb8-3a3d434e7dd2', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a21432-c5e9-732f-b176-c3206cc1a37f', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a21432-b951-79ff-963a-d1f16d555401', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a21432-c5f0-7d1c-ae1c-2dcc80cdf0fb', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a21432-b9e9-7c49-aea2-525e83509af0', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a21432-c5f8-78f1-baa5-e1ba44345bc2', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a21432-ba99-7f36-a099-7ff5e45198b0', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a21432-c6b0-7134-8b53-d042eeab7c7c', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a21432-bd48-79b7-aed5-024c4293abf5', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a21432-c6c9-7116-ad24-21de88bde7a1', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a21432-be9d-7dc8-a354-f45fb6807ab0', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a21432-c6f9-7fd1-9337-c2cccd7aaeb8', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a21432-bf28-7465-8868-922c0a8c963e', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a21432-c716-7e3a-9a19-aaa14c737a9c', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a21432-bfb4-718e-aba8-8ee289ac29ae', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a21432-c73a-7150-af9f-06ff0465d7e5', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a21432-c051-779b-a3e4-828761daf387', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.purged VALUES (1, 7, '01a21432-c35a-7e00-bbc8-585eeea439ea', 'trip', 5);
INSERT INTO public.push_subscription VALUES (1, '\x83efe4a63295c8baecd680c498054ca5ddc085fe2a2ef2d7988310ee7d4f4bf7', 2, 'https://push.example/0', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 3, 'https://push.example/1', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x7997303c6b20c27027c404bd3de592013902c6d9c1cf5d33146a24747251034e', 4, 'https://push.example/2', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.round VALUES (1, 16, 'baseline', 'Mätning 16', '2026-09-28', 1);
INSERT INTO public.round VALUES (1, 17, 'follow_up', 'Mätning 17', '2026-11-09', 1);
INSERT INTO public.round_head_count VALUES (1, 16, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 16, 15, 25);
INSERT INTO public.round_head_count VALUES (1, 17, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 17, 15, 25);
INSERT INTO public.schedule VALUES (1, 2, '01a21432-c521-7330-a92d-6a610fd558a9', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00');
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00');
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a21432-b558-7eaa-bc42-d00484996336', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21432-b602-706d-847a-90c8ca002e4f', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21432-b662-7339-b02a-a5d194ec3974', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21432-b6a5-7e72-8d54-9599085c537a', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21432-b705-70d6-aa3a-4d28f23e14eb', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21432-b72e-7bf3-8d7f-f5d23bf731dd', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21432-b77e-7bf1-900f-7c79305dad9e', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21432-b7ed-7e1c-b585-4b24ba953a6f', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21432-b759-7760-a9de-a82e2e9563cd', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21432-b81b-70b0-b711-6fe5276447f6', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21432-b841-7373-907a-f48c5c0d2d38', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21432-b86d-77e8-ab5b-458ae4002325', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21432-b8c8-7e37-9d8e-9fd3748de2bd', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21432-b90b-79f9-8cce-31e4d9a14381', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21432-b987-7b48-b0c1-82f55c5c4cd2', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21432-b9b9-7761-ac98-cd3cbbd0c557', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21432-ba31-7af4-95c3-9f76cc7e907f', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21432-ba65-7284-b7d5-11d984020ba6', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21432-b9e9-7c49-aea2-525e83509af0', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21432-bd25-72f6-ab21-a1dba23f89f0', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21432-bd3b-77d9-a1ac-a023a1c8ec47', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21432-be31-7d46-bf7d-a0f242d4a3a9', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21432-be66-7326-80b3-24f8c235460c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21432-bec1-7c09-a449-e6b2cf2fc7e6', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21432-bf0e-716b-8573-f7faa6c49e4c', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21432-bf44-75aa-b289-f55dd93a7495', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21432-bf78-7076-a01e-f54f6bf2ae03', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21432-bfd6-78f5-ad40-15657279b3fd', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21432-bf28-7465-8868-922c0a8c963e', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21432-bfb4-718e-aba8-8ee289ac29ae', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21432-c003-7a6e-9af4-efaaa016b4ad', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21432-c2c7-7122-bc66-fadc7e8d99c4', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21432-c45e-7b46-b085-f9cdf6b4c7f0', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21432-b636-708a-9a73-b9400cde922c', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21432-c157-747a-a68c-1914e2194c98', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21432-c53e-7415-ba9b-552827ae9b81', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21432-c051-779b-a3e4-828761daf387', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21432-b6cd-7fce-8317-61b5a75b377a', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21432-b89e-73a1-aeb8-3a3d434e7dd2', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21432-b951-79ff-963a-d1f16d555401', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21432-ba99-7f36-a099-7ff5e45198b0', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21432-bd48-79b7-aed5-024c4293abf5', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21432-be9d-7dc8-a354-f45fb6807ab0', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a21432-c499-7132-9531-289d7dd0f0b2', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a21432-c4df-7b59-b0b7-7a2556e29bd4', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
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
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'car', 'private', false, 1, 19780, 3303260, 0, 4945, 0);
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
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'commute', 'walk', '', false, 1, 850, 0, 0, 0, 612);
INSERT INTO public.week_figure VALUES (1, '2026-11-09', 1, 'business', 'car', 'pool', true, 1, 61000, 1128500, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'bicycle', '', false, 2, 4200, 0, 0, 0, 1080);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'business', 'flight', '', false, 1, 394000, 49533680, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'business', 'taxi', '', false, 1, 7000, 1818740, 0, 28000, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'commuter_train', '', false, 1, 41000, 0, 41000, 3900, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'bus', '', false, 1, 8400, 1075200, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'car', 'company', true, 1, 12345, 881063, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 1, 'commute', 'car', 'private', false, 2, 39560, 8209096, 0, 9890, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'commuter_train', '', false, 2, 82000, 0, 82000, 7800, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'bus', '', false, 1, 8400, 1075200, 0, 0, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'car', 'company', true, 1, 12345, 881063, 0, 494, 0);
INSERT INTO public.week_figure VALUES (1, '2026-11-23', 15, 'commute', 'car', 'private', false, 1, 19780, 4104548, 0, 4945, 0);
INSERT INTO public.week_participation VALUES (1, '2026-09-28', 1, 7, 7, 0);
INSERT INTO public.week_participation VALUES (1, '2026-09-28', 15, 6, 6, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-09', 15, 6, 6, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-16', 1, 0, 0, 0);
INSERT INTO public.week_participation VALUES (1, '2026-11-23', 1, 7, 8, 1);
INSERT INTO public.week_participation VALUES (1, '2026-11-09', 1, 7, 8, 1);
INSERT INTO public.week_participation VALUES (1, '2026-11-23', 15, 7, 7, 0);
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
ALTER TABLE ONLY public.purged
    ADD CONSTRAINT pk_purged PRIMARY KEY (organisation_id, member_id, id, kind);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT pk_push_subscription PRIMARY KEY (organisation_id, endpoint_hash);
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
ALTER TABLE ONLY public.purged
    ADD CONSTRAINT fk_purged_organisation_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.owner_head(organisation_id, member_id);
ALTER TABLE ONLY public.push_subscription
    ADD CONSTRAINT fk_push_subscription_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
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
