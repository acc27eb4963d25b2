CREATE FUNCTION public.find_address(wanted bytea) RETURNS TABLE(organisation_id integer, member_id integer, proved boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$SELECT organisation_id, member_id, proved_at IS NOT NULL FROM address WHERE address_hash = wanted ORDER BY organisation_id$$;
CREATE FUNCTION public.organisation_ids() RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$SELECT organisation_id FROM organisation ORDER BY organisation_id$$;
CREATE TABLE public.address (
    organisation_id integer NOT NULL,
    address_hash bytea NOT NULL,
    member_id integer NOT NULL,
    proved_at timestamp with time zone
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit_entry (
    organisation_id integer NOT NULL,
    entry_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    member_id integer,
    act character varying(40) NOT NULL,
    about jsonb NOT NULL
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
    parent_id integer,
    ended_on date,
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
CREATE TABLE public.head_count (
    organisation_id integer NOT NULL,
    department_id integer NOT NULL,
    valid_from date NOT NULL,
    head_count integer NOT NULL,
    CONSTRAINT ck_head_count_head_count CHECK ((head_count >= 0))
);
CREATE TABLE public.letter (
    letter_id uuid NOT NULL,
    address character varying(254) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    try_at timestamp with time zone NOT NULL,
    failures integer NOT NULL
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
    left_on date,
    email character varying(254),
    joined_on date
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
    country character varying(2) DEFAULT 'SE'::character varying NOT NULL,
    nudge_weekday integer DEFAULT 4 NOT NULL,
    nudge_hour integer DEFAULT 14 NOT NULL,
    email_domains jsonb DEFAULT '[]'::jsonb NOT NULL,
    CONSTRAINT ck_organisation_nudge_hour CHECK (((nudge_hour >= 0) AND (nudge_hour <= 23))),
    CONSTRAINT ck_organisation_nudge_weekday CHECK (((nudge_weekday >= 0) AND (nudge_weekday <= 6))),
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
CREATE TABLE public.passkey (
    organisation_id integer NOT NULL,
    credential_id bytea NOT NULL,
    member_id integer NOT NULL,
    public_key bytea NOT NULL,
    sign_count integer NOT NULL,
    name character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_on date
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
CREATE TABLE public.poster (
    organisation_id integer NOT NULL,
    poster_id uuid NOT NULL,
    secret character varying(43) NOT NULL,
    department_id integer,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.provider_identity (
    organisation_id integer NOT NULL,
    subject character varying(255) NOT NULL,
    member_id integer NOT NULL
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
CREATE TABLE public.roster_draft (
    organisation_id integer NOT NULL,
    draft_id uuid NOT NULL,
    member_id integer NOT NULL,
    file_name character varying(120) NOT NULL,
    rows jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
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
CREATE TABLE public.sign_in_attempt (
    key bytea NOT NULL,
    way character varying(12) NOT NULL,
    address_hash bytea,
    code_hash bytea,
    failures integer NOT NULL,
    details jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
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
CREATE TABLE public.sign_up_invitation (
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE TABLE public.single_sign_on (
    organisation_id integer NOT NULL,
    issuer character varying(300) NOT NULL,
    client_id character varying(200) NOT NULL,
    client_secret character varying(500) NOT NULL,
    name character varying(40) NOT NULL
);
CREATE TABLE public.target (
    organisation_id integer NOT NULL,
    baseline_on date,
    baseline_milligrams integer,
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
INSERT INTO public.address VALUES (1, '\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 2, '2026-11-23 07:31:00+00');
INSERT INTO public.alembic_version VALUES ('0010');
INSERT INTO public.audit_entry VALUES (1, '00000000-0000-7000-8000-000000000000', '2026-11-23 07:31:00+00', NULL, 'organisation_made', '{}');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a21ad8-567c-7f82-9b7d-b23afd7672f8', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a21ad8-5689-717b-ad0a-8506f234f3c4', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21ad8-569f-7ffc-86e5-1afdad77f847', 5, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 5}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21ad8-56a5-7685-93fe-fb4122a06dcf', 7, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 7}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25, 1, NULL);
INSERT INTO public.earlier_result VALUES (1, 2, '01a21ad8-55d5-7066-91f1-61087df0ddfd', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21ad8-5642-7524-9f2a-46b6ffb51e37', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21ad8-56b9-7a48-bffd-5f09d2c7c486', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a21ad8-55df-74b2-a464-7983fdecb0d4', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a21ad8-55e8-70cb-ae79-a3e1467ead4e', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a21ad8-55f0-73d4-a7cf-b8846acd341e', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a21ad8-55f8-7d38-8bf2-397154c2193a', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a21ad8-55ff-748b-a971-0e036791af83', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a21ad8-560f-7171-a1d4-a0a6cab453d3', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a21ad8-561a-7475-a15b-6984ed8d364c', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a21ad8-5621-7621-bc7c-540653b5ea59', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a21ad8-5627-70cf-9304-0d9b0f600e0c', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a21ad8-562e-7f71-87e0-ab72adfa22df', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a21ad8-5635-730b-9a11-4fe5a93f4373', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a21ad8-563b-7a93-b56c-703de3726dbf', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.factor_choice VALUES (1, '2026-11-23', 'desnz_2026', '2026-11-23 07:31:00+00');
INSERT INTO public.head_count VALUES (1, 15, '2026-09-01', 25);
INSERT INTO public.letter VALUES ('00000000-0000-7000-8000-000000000000', 'bo@kommun.example', 'Kod', '123456', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', 0);
INSERT INTO public.member VALUES (1, 3, 1, 'Bo', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 4, 1, 'Cilla', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 5, 1, 'David', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 6, 1, 'Eva', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 7, 1, 'Filip', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 8, 1, 'Gunilla', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (2, 2, 1, 'Nils', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 9, 15, 'Hugo', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 10, 15, 'Ida', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 11, 15, 'Johan', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 12, 15, 'Karin', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 13, 15, 'Lars', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 14, 15, 'Maria', NULL, '["employee"]', 'sv', NULL, NULL, NULL, '2026-11-23');
INSERT INTO public.member VALUES (1, 2, 15, 'Anna', NULL, '["employee"]', 'sv', NULL, NULL, 'anna@kommun.example', '2026-11-23');
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
INSERT INTO public.organisation VALUES (2, 'Grannkommun', 'sv', 'Europe/Stockholm', 5, 2, false, '2026-11-23 07:31:00+00', 'SE', 4, 14, '[]');
INSERT INTO public.organisation VALUES (1, 'Provkommun', 'sv', 'Europe/Stockholm', 5, 17, false, '2026-11-23 07:31:00+00', 'SE', 4, 14, '[]');
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a21ad8-55c3-7327-917b-29de92dab325', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a21ad8-55d9-74a0-b3a6-ba83d45ea5fd', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a21ad8-55e3-7fe2-9389-34bbbb670497', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a21ad8-55f3-73e4-82b5-b781eb4b42ce', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a21ad8-55fa-7c04-aced-85416f76c819', 5, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 8, 9, '01a21ad8-5607-779d-978d-a7d8ce26bb10', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a21ad8-5615-736c-bd10-942ba202a6a7', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a21ad8-561d-7869-be7d-8588d0c85ea7', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a21ad8-5623-790b-b629-399ac7d078c4', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a21ad8-562a-7042-8db7-c1ea931d8370', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a21ad8-5631-7344-8c66-9e85f670aeeb', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a21ad8-5637-7a1f-bd45-cff939c4e328', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 5, 6, '01a21ad8-55eb-7fd7-be80-f3654c94bc72', 0, 0, NULL, NULL);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a21ad8-55c2-799c-96ae-dc41a6099cac', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-55c2-7981-9c73-35e9d248d136', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a21ad8-55d1-7386-96f1-06a49d0a3208', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-55d1-77a9-a17c-4931c5194cfb', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a21ad8-55d5-7b3a-88f9-7fe9c8f4d880', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-55d5-7066-91f1-61087df0ddfd', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a21ad8-55d8-73fb-a6b3-aa39f20c1132', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-55d8-702d-969f-9beb18ccaba8', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a21ad8-55dc-779f-902a-3975bf30dc3b', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-55dc-74a2-872d-5e6ac803fa3d', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a21ad8-55df-79d4-a3bc-a2eb56d129f3', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-55df-74b2-a464-7983fdecb0d4', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a21ad8-55e3-767a-b230-abd05de61ef5', '01a21ad8-55bd-7b35-acae-715574e57441', 'trip', '01a21ad8-55e3-7876-83c3-b23a2641bf6e', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a21ad8-55e6-791e-9349-74a3e5f9f0f7', '01a21ad8-55bd-7b35-acae-715574e57441', 'trip', '01a21ad8-55e6-709f-a1dc-bcb0434776bf', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a21ad8-55e8-727e-a91e-c2b8bd008790', '01a21ad8-55bd-7b35-acae-715574e57441', 'trip', '01a21ad8-55e8-70cb-ae79-a3e1467ead4e', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a21ad8-55eb-73ec-8720-349901c15ad5', '01a21ad8-55bd-7f1d-8df4-6598c3ccfffe', 'trip', '01a21ad8-55eb-7997-ac7a-15dc01cb018e', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a21ad8-55ee-7bc9-b1a1-e67f89731d17', '01a21ad8-55bd-7f1d-8df4-6598c3ccfffe', 'trip', '01a21ad8-55ee-7263-ae1f-354f1ebcd042', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a21ad8-55f0-7068-b58d-1e05d5c7ddad', '01a21ad8-55bd-7f1d-8df4-6598c3ccfffe', 'trip', '01a21ad8-55f0-73d4-a7cf-b8846acd341e', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a21ad8-55f3-74e6-b4cf-ac9656ef5d8c', '01a21ad8-55be-71d6-b041-73b06b785220', 'trip', '01a21ad8-55f3-7bbf-8a14-176e4e49cc0d', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a21ad8-55f6-7f45-a1df-ad60f28699b7', '01a21ad8-55be-71d6-b041-73b06b785220', 'trip', '01a21ad8-55f6-70b8-9117-3d3cbd3f67e3', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a21ad8-55f8-7dc2-b0fc-846264fc88b7', '01a21ad8-55be-71d6-b041-73b06b785220', 'trip', '01a21ad8-55f8-7d38-8bf2-397154c2193a', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a21ad8-55fa-79b7-89f4-5470d99bd6a6', '01a21ad8-55bf-76e1-84f6-c6c76298d2b5', 'trip', '01a21ad8-55fa-77a3-b334-9aa0d31588fd', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a21ad8-55fd-7ef4-8492-97620c551cbb', '01a21ad8-55bf-76e1-84f6-c6c76298d2b5', 'trip', '01a21ad8-55fd-7806-b274-5c1bd6541475', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a21ad8-55ff-7857-8b23-a0df7fdd99aa', '01a21ad8-55bf-76e1-84f6-c6c76298d2b5', 'trip', '01a21ad8-55ff-748b-a971-0e036791af83', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a21ad8-5607-79b4-9a66-8dcbd6d831da', '01a21ad8-55bf-78b3-bbd0-28cd465b5adb', 'trip', '01a21ad8-5607-706b-8aec-d2afdc5aaff6', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a21ad8-560b-7c21-a30f-214741c9477c', '01a21ad8-55bf-78b3-bbd0-28cd465b5adb', 'trip', '01a21ad8-560b-76bd-9d4a-527ed0ae7209', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a21ad8-560f-7e2a-bdc6-d987fec1fcef', '01a21ad8-55bf-78b3-bbd0-28cd465b5adb', 'trip', '01a21ad8-560f-7171-a1d4-a0a6cab453d3', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a21ad8-5613-7388-bd33-76b9bdcfdb23', '01a21ad8-55c0-7c66-97d3-2792ccbe4b00', 'trip', '01a21ad8-5613-7839-8f21-57747cd12dea', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a21ad8-5618-792c-8d89-6c70691bd2b0', '01a21ad8-55c0-7c66-97d3-2792ccbe4b00', 'trip', '01a21ad8-5618-7ac2-89f9-0d93820f9d31', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a21ad8-561a-7ab0-a00a-2aacb465dc0b', '01a21ad8-55c0-7c66-97d3-2792ccbe4b00', 'trip', '01a21ad8-561a-7475-a15b-6984ed8d364c', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a21ad8-561c-71ef-98d7-f52790d9129d', '01a21ad8-55c0-73ba-b026-e8208e2eb2e4', 'trip', '01a21ad8-561c-7d31-8e6e-444a669a5e3b', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a21ad8-561f-7eae-8222-d04a0b501cc5', '01a21ad8-55c0-73ba-b026-e8208e2eb2e4', 'trip', '01a21ad8-561f-7e9f-870b-d54ccd4696f6', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a21ad8-5621-71d8-b50b-cde19c5d3e4d', '01a21ad8-55c0-73ba-b026-e8208e2eb2e4', 'trip', '01a21ad8-5621-7621-bc7c-540653b5ea59', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a21ad8-5623-7a8b-ae1e-a6604c6ea7fc', '01a21ad8-55c1-7b20-ae1e-b59db7d215f3', 'trip', '01a21ad8-5623-78e6-86d8-de512b3bb812', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a21ad8-5625-7bf8-a9b5-5902cc32de06', '01a21ad8-55c1-7b20-ae1e-b59db7d215f3', 'trip', '01a21ad8-5625-76a6-8a34-7ff848acb837', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a21ad8-5627-7f85-ae9b-0cb05b7663b7', '01a21ad8-55c1-7b20-ae1e-b59db7d215f3', 'trip', '01a21ad8-5627-70cf-9304-0d9b0f600e0c', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a21ad8-5629-77dc-a42b-c265693b327d', '01a21ad8-55c1-7a93-b172-40fc38bc135c', 'trip', '01a21ad8-5629-71db-9099-77a4ebff58ed', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a21ad8-562c-714c-bbd1-331436cda5dd', '01a21ad8-55c1-7a93-b172-40fc38bc135c', 'trip', '01a21ad8-562c-7bbd-9ee3-1746c2d91770', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a21ad8-562e-7053-bf5a-149ef6540b2a', '01a21ad8-55c1-7a93-b172-40fc38bc135c', 'trip', '01a21ad8-562e-7f71-87e0-ab72adfa22df', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a21ad8-5630-72f4-85e3-4a6135953cdb', '01a21ad8-55c1-7021-af47-02c692769a3c', 'trip', '01a21ad8-5630-71af-bc26-852fbf5a8f51', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a21ad8-5633-7826-beaf-0264e70913f2', '01a21ad8-55c1-7021-af47-02c692769a3c', 'trip', '01a21ad8-5633-7623-bdf6-495e3f6870e5', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a21ad8-5635-70cb-bac6-fc80a3ff8d50', '01a21ad8-55c1-7021-af47-02c692769a3c', 'trip', '01a21ad8-5635-730b-9a11-4fe5a93f4373', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a21ad8-5637-7ef5-87df-f2bb533b01b3', '01a21ad8-55c2-77e2-a39e-02d5da19a1b8', 'trip', '01a21ad8-5637-71b9-a3c7-53391eaa0c9d', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a21ad8-5639-7547-8d2a-49b28280da98', '01a21ad8-55c2-77e2-a39e-02d5da19a1b8', 'trip', '01a21ad8-5639-75e7-a6dc-f06c57247774', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a21ad8-563b-7e5c-9468-923d1a5099de', '01a21ad8-55c2-77e2-a39e-02d5da19a1b8', 'trip', '01a21ad8-563b-7a93-b56c-703de3726dbf', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a21ad8-5642-737b-ad67-773e61fbc0ae', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-5642-7524-9f2a-46b6ffb51e37', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a21ad8-5646-7673-b16f-26f9b8611e98', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-5642-7524-9f2a-46b6ffb51e37', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a21ad8-5648-7537-b35b-795b38c988d4', '01a21ad8-563d-763c-a5e5-f18fa79fcd49', 'trip', '01a21ad8-5642-7524-9f2a-46b6ffb51e37', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a21ad8-564b-7982-8f92-0eba4557d2ba', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-564b-7a6d-a7d8-c1c68e3b880a', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a21ad8-564d-7449-a1fd-6c3a67446a8b', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-564b-7a6d-a7d8-c1c68e3b880a', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a21ad8-564f-7680-9779-d0e415e37070', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'trip', '01a21ad8-564f-7f04-8e9d-9800330c4398', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a21ad8-5658-7750-8691-dc09c731febd', '01a21ad8-55bf-76e1-84f6-c6c76298d2b5', 'trip', '01a21ad8-5658-764f-a38f-575ace09406a', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a21ad8-566a-75a5-bac3-c3e1b9a2fd8d', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a21ad8-5658-764f-a38f-575ace09406a', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a21ad8-5676-70fe-8e63-b12421cf9f63', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'unknown', '01a21ad8-5676-767f-a0ac-53ceef901ed9', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "a kind of record that this server does not know"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a21ad8-5677-759f-bdd3-de1d721f0ecb', '01a21ad8-55bd-7882-a378-af6ee9254db0', 'unreadable', NULL, '', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "a value of another type than expected"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a21ad8-567c-7ee5-8f28-7402ec3f146b', '01a21ad8-55bd-7b35-acae-715574e57441', 'avoided_trip', '01a21ad8-567c-7f82-9b7d-b23afd7672f8', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a21ad8-5689-7808-aed2-256febb77ffe', '01a21ad8-55bd-7f1d-8df4-6598c3ccfffe', 'avoided_trip', '01a21ad8-5689-717b-ad0a-8506f234f3c4', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a21ad8-5695-7a84-aed0-501e70330259', '01a21ad8-55be-71d6-b041-73b06b785220', 'trip', '01a21ad8-5695-7b9a-acaf-24d86c19ba03', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a21ad8-569c-7bbc-9496-c049edc1b5a3', '01a21ad8-55bf-78b3-bbd0-28cd465b5adb', 'trip', '01a21ad8-569c-717c-a3a3-1ac02abaf345', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 5, '01a21ad8-569f-7dd9-8f7d-9ec9b061ad17', '01a21ad8-55bf-78b3-bbd0-28cd465b5adb', 'avoided_trip', '01a21ad8-569f-7ffc-86e5-1afdad77f847', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 6, '01a21ad8-56a2-7f23-baba-9f33a98e0ed9', '01a21ad8-569c-76a6-ab48-552b0e5b6ee9', 'trip', '01a21ad8-56a2-7c78-b496-10ea82aea2ca', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 7, '01a21ad8-56a5-7b63-bf7f-f3ad237664b7', '01a21ad8-569c-76a6-ab48-552b0e5b6ee9', 'avoided_trip', '01a21ad8-56a5-7685-93fe-fb4122a06dcf', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 8, '01a21ad8-56a8-7663-9a2d-a179a4d0aefc', '01a21ad8-569c-76a6-ab48-552b0e5b6ee9', 'trip', '01a21ad8-56a8-713a-9a34-dbde296ecf00', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a21ad8-56aa-7d24-892c-e14309770ca7', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'usual', '01a21ad8-56aa-709d-b6c7-06dff2648eeb', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a21ad8-56ae-7a83-88ef-ffaf99c3a771', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'vehicle', '01a21ad8-56ae-78ec-8c41-159493648043', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a21ad8-56b1-7fa0-a6be-a26e61efb75e', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'schedule', '01a21ad8-56b1-7ed2-9667-5aa884a0a569', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a21ad8-56b9-785e-b691-f6400f1004de', '01a21ad8-55bc-74aa-9ca9-cd11a194c369', 'trip', '01a21ad8-56b9-7a48-bffd-5f09d2c7c486', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a21ad8-56d5-762c-9f4a-2964fa09617a', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21ad8-55d5-7066-91f1-61087df0ddfd', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a21ad8-56d5-73b4-86ca-7fa880717c76', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21ad8-5642-7524-9f2a-46b6ffb51e37', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a21ad8-56d5-7dfc-95e7-7cce90fd937d', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21ad8-56b9-7a48-bffd-5f09d2c7c486', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a21ad8-56da-7559-8c77-2b48145dbca8', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a21ad8-55df-74b2-a464-7983fdecb0d4', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a21ad8-56de-7cac-989a-b2eb0001129d', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a21ad8-55e8-70cb-ae79-a3e1467ead4e', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a21ad8-56e1-705f-bbb1-19177579508c', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a21ad8-55f0-73d4-a7cf-b8846acd341e', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a21ad8-56e4-70fc-a0f2-4236b9e3794e', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a21ad8-55f8-7d38-8bf2-397154c2193a', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a21ad8-56e6-7715-9ec9-a7b00ad83b34', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a21ad8-55ff-748b-a971-0e036791af83', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 9, '01a21ad8-56e9-7667-aff2-5e2c18d21d52', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a21ad8-560f-7171-a1d4-a0a6cab453d3', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a21ad8-56ec-7c0f-aba2-43c648d6d429', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a21ad8-561a-7475-a15b-6984ed8d364c', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a21ad8-56ef-7a13-a1c5-362ea400f5f2', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a21ad8-5621-7621-bc7c-540653b5ea59', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a21ad8-56f2-7f83-a410-46cceaff7528', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a21ad8-5627-70cf-9304-0d9b0f600e0c', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a21ad8-56f4-762b-bb02-ac3104dfc7bc', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a21ad8-562e-7f71-87e0-ab72adfa22df', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a21ad8-56f7-7e47-8d4b-1f8f196f127a', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a21ad8-5635-730b-9a11-4fe5a93f4373', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a21ad8-56f9-73d2-b52e-c41b194e2267', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a21ad8-563b-7a93-b56c-703de3726dbf', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 6, '01a21ad8-571d-7ffe-b940-d836694d40ff', '01a21ad8-55bd-7f1d-8df4-6598c3ccfffe', 'trip', '01a21ad8-571d-7b31-8c42-d7a86e526cda', 'put', 0, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.passkey VALUES (1, '\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 2, '\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 3, 'Telefonen', '2026-11-23 07:31:00+00', NULL);
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
INSERT INTO public.poster VALUES (1, '00000000-0000-7000-8000-000000000000', 'wall', NULL, '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.provider_identity VALUES (1, 'anna-7', 2);
INSERT INTO public.purged VALUES (1, 7, '01a21ad8-5658-764f-a38f-575ace09406a', 'trip', 5);
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
INSERT INTO public.roster_draft VALUES (1, '00000000-0000-7000-8000-000000000000', 2, 'personal.csv', '{}', '2026-11-23 07:31:00+00');
INSERT INTO public.round VALUES (1, 16, 'baseline', 'Mätning 16', '2026-09-28', 1);
INSERT INTO public.round VALUES (1, 17, 'follow_up', 'Mätning 17', '2026-11-09', 1);
INSERT INTO public.round_head_count VALUES (1, 16, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 16, 15, 25);
INSERT INTO public.round_head_count VALUES (1, 17, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 17, 15, 25);
INSERT INTO public.schedule VALUES (1, 2, '01a21ad8-56b1-7ed2-9667-5aa884a0a569', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sign_in_attempt VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 'code', NULL, NULL, 1, '{}', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00', '', '', NULL);
INSERT INTO public.sign_up_invitation VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00');
INSERT INTO public.single_sign_on VALUES (1, 'https://login.example', 'cero', 'secret', 'Kommunens konto');
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a21ad8-55c2-7981-9c73-35e9d248d136', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21ad8-55d1-77a9-a17c-4931c5194cfb', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21ad8-55d8-702d-969f-9beb18ccaba8', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21ad8-55dc-74a2-872d-5e6ac803fa3d', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21ad8-55e3-7876-83c3-b23a2641bf6e', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21ad8-55e6-709f-a1dc-bcb0434776bf', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21ad8-55eb-7997-ac7a-15dc01cb018e', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21ad8-55ee-7263-ae1f-354f1ebcd042', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21ad8-55e8-70cb-ae79-a3e1467ead4e', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21ad8-55f0-73d4-a7cf-b8846acd341e', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21ad8-55f3-7bbf-8a14-176e4e49cc0d', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21ad8-55f6-70b8-9117-3d3cbd3f67e3', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21ad8-55fa-77a3-b334-9aa0d31588fd', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21ad8-55fd-7806-b274-5c1bd6541475', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-5607-706b-8aec-d2afdc5aaff6', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-560b-76bd-9d4a-527ed0ae7209', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21ad8-5613-7839-8f21-57747cd12dea', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21ad8-5618-7ac2-89f9-0d93820f9d31', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-560f-7171-a1d4-a0a6cab453d3', 9, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21ad8-561c-7d31-8e6e-444a669a5e3b', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21ad8-561f-7e9f-870b-d54ccd4696f6', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21ad8-5623-78e6-86d8-de512b3bb812', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21ad8-5625-76a6-8a34-7ff848acb837', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21ad8-5629-71db-9099-77a4ebff58ed', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21ad8-562c-7bbd-9ee3-1746c2d91770', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21ad8-5630-71af-bc26-852fbf5a8f51', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21ad8-5633-7623-bdf6-495e3f6870e5', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21ad8-5637-71b9-a3c7-53391eaa0c9d', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21ad8-562e-7f71-87e0-ab72adfa22df', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21ad8-5635-730b-9a11-4fe5a93f4373', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21ad8-5639-75e7-a6dc-f06c57247774', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21ad8-564b-7a6d-a7d8-c1c68e3b880a', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21ad8-5695-7b9a-acaf-24d86c19ba03', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-569c-717c-a3a3-1ac02abaf345', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-56a2-7c78-b496-10ea82aea2ca', 6, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 6}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21ad8-56a8-713a-9a34-dbde296ecf00', 8, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '{"*": 8}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21ad8-55d5-7066-91f1-61087df0ddfd', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21ad8-563b-7a93-b56c-703de3726dbf', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21ad8-5642-7524-9f2a-46b6ffb51e37', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21ad8-56b9-7a48-bffd-5f09d2c7c486', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21ad8-55df-74b2-a464-7983fdecb0d4', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21ad8-55f8-7d38-8bf2-397154c2193a', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21ad8-55ff-748b-a971-0e036791af83', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21ad8-561a-7475-a15b-6984ed8d364c', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21ad8-5621-7621-bc7c-540653b5ea59', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21ad8-5627-70cf-9304-0d9b0f600e0c', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21ad8-571d-7b31-8c42-d7a86e526cda', 6, false, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 6}', NULL, '2026-11-24', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a21ad8-56aa-709d-b6c7-06dff2648eeb', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a21ad8-56ae-78ec-8c41-159493648043', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
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
ALTER TABLE ONLY public.address
    ADD CONSTRAINT pk_address PRIMARY KEY (organisation_id, address_hash);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (organisation_id, entry_id);
ALTER TABLE ONLY public.avoided_trip
    ADD CONSTRAINT pk_avoided_trip PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT pk_department PRIMARY KEY (organisation_id, department_id);
ALTER TABLE ONLY public.earlier_result
    ADD CONSTRAINT pk_earlier_result PRIMARY KEY (organisation_id, member_id, trip_id, replaced_at);
ALTER TABLE ONLY public.factor_choice
    ADD CONSTRAINT pk_factor_choice PRIMARY KEY (organisation_id, valid_from);
ALTER TABLE ONLY public.head_count
    ADD CONSTRAINT pk_head_count PRIMARY KEY (organisation_id, department_id, valid_from);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (letter_id);
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
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT pk_passkey PRIMARY KEY (organisation_id, credential_id);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT pk_pending_week PRIMARY KEY (organisation_id, week, member_id, department_id);
ALTER TABLE ONLY public.poster
    ADD CONSTRAINT pk_poster PRIMARY KEY (organisation_id, poster_id);
ALTER TABLE ONLY public.provider_identity
    ADD CONSTRAINT pk_provider_identity PRIMARY KEY (organisation_id, subject);
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
ALTER TABLE ONLY public.roster_draft
    ADD CONSTRAINT pk_roster_draft PRIMARY KEY (organisation_id, draft_id);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT pk_round PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.round_head_count
    ADD CONSTRAINT pk_round_head_count PRIMARY KEY (organisation_id, round_id, department_id);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT pk_schedule PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.sign_in_attempt
    ADD CONSTRAINT pk_sign_in_attempt PRIMARY KEY (key);
ALTER TABLE ONLY public.sign_in_link
    ADD CONSTRAINT pk_sign_in_link PRIMARY KEY (organisation_id, token_hash);
ALTER TABLE ONLY public.sign_in_session
    ADD CONSTRAINT pk_sign_in_session PRIMARY KEY (organisation_id, token_hash);
ALTER TABLE ONLY public.sign_up_invitation
    ADD CONSTRAINT pk_sign_up_invitation PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.single_sign_on
    ADD CONSTRAINT pk_single_sign_on PRIMARY KEY (organisation_id);
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
ALTER TABLE ONLY public.poster
    ADD CONSTRAINT uq_poster_organisation_id_secret UNIQUE (organisation_id, secret);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT uq_round_organisation_id_starts_on UNIQUE (organisation_id, starts_on);
CREATE INDEX ix_address_address_hash ON public.address USING btree (address_hash);
CREATE INDEX ix_address_organisation_id_member_id ON public.address USING btree (organisation_id, member_id);
CREATE INDEX ix_audit_entry_organisation_id_at ON public.audit_entry USING btree (organisation_id, at);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_date ON public.avoided_trip USING btree (organisation_id, member_id, date);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_seq ON public.avoided_trip USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_letter_try_at ON public.letter USING btree (try_at);
CREATE UNIQUE INDEX ix_member_organisation_id_email ON public.member USING btree (organisation_id, email);
CREATE INDEX ix_member_week_organisation_id_week_member_id ON public.member_week USING btree (organisation_id, week, member_id);
CREATE INDEX ix_nudge_organisation_id_status_week ON public.nudge USING btree (organisation_id, status, week);
CREATE INDEX ix_passkey_organisation_id_member_id ON public.passkey USING btree (organisation_id, member_id);
CREATE INDEX ix_provider_identity_organisation_id_member_id ON public.provider_identity USING btree (organisation_id, member_id);
CREATE INDEX ix_purged_organisation_id_member_id_seq ON public.purged USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_push_subscription_organisation_id_member_id ON public.push_subscription USING btree (organisation_id, member_id);
CREATE INDEX ix_schedule_organisation_id_member_id_seq ON public.schedule USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_sign_in_attempt_address_hash_created_at ON public.sign_in_attempt USING btree (address_hash, created_at);
CREATE INDEX ix_sign_in_attempt_expires_at ON public.sign_in_attempt USING btree (expires_at);
CREATE INDEX ix_sign_in_link_organisation_id_member_id ON public.sign_in_link USING btree (organisation_id, member_id);
CREATE INDEX ix_sign_in_session_organisation_id_member_id ON public.sign_in_session USING btree (organisation_id, member_id);
CREATE INDEX ix_trip_organisation_id_member_id_date ON public.trip USING btree (organisation_id, member_id, date);
CREATE INDEX ix_trip_organisation_id_member_id_seq ON public.trip USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_usual_organisation_id_member_id_seq ON public.usual USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_vehicle_organisation_id_member_id_seq ON public.vehicle USING btree (organisation_id, member_id, seq);
ALTER TABLE ONLY public.address
    ADD CONSTRAINT fk_address_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT fk_audit_entry_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.avoided_trip
    ADD CONSTRAINT fk_avoided_trip_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk_department_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT fk_department_organisation_id_parent_id FOREIGN KEY (organisation_id, parent_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.earlier_result
    ADD CONSTRAINT fk_earlier_result_organisation_id_member_id_trip_id FOREIGN KEY (organisation_id, member_id, trip_id) REFERENCES public.trip(organisation_id, member_id, id);
ALTER TABLE ONLY public.factor_choice
    ADD CONSTRAINT fk_factor_choice_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.head_count
    ADD CONSTRAINT fk_head_count_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
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
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT fk_pending_week_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.poster
    ADD CONSTRAINT fk_poster_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.poster
    ADD CONSTRAINT fk_poster_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.provider_identity
    ADD CONSTRAINT fk_provider_identity_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
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
ALTER TABLE ONLY public.roster_draft
    ADD CONSTRAINT fk_roster_draft_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
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
ALTER TABLE ONLY public.single_sign_on
    ADD CONSTRAINT fk_single_sign_on_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
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
ALTER TABLE public.address ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.avoided_trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.department ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.earlier_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.factor_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.head_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nudge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON public.address USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.audit_entry USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.avoided_trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.department USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.earlier_result USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.factor_choice USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.head_count USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.nudge USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.organisation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_log USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.passkey USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.pending_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.poster USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.provider_identity USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.purged USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.push_subscription USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.release_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.roster_draft USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round_head_count USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.schedule USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_link USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_session USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.single_sign_on USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.target USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.usual USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.vehicle USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_figure USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_participation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
ALTER TABLE public.owner_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.owner_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pending_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.poster ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.provider_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.purged ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.push_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.release_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.roster_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round_head_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.single_sign_on ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.target ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usual ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vehicle ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_participation ENABLE ROW LEVEL SECURITY;
