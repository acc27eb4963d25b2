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
CREATE TABLE public.answer (
    organisation_id integer NOT NULL,
    member_id integer NOT NULL,
    id uuid NOT NULL,
    seq bigint NOT NULL,
    deleted boolean NOT NULL,
    fields jsonb NOT NULL,
    fields_version smallint DEFAULT '1'::smallint NOT NULL,
    writers jsonb NOT NULL,
    conflicts jsonb,
    date date NOT NULL,
    round_id integer NOT NULL,
    department_id integer NOT NULL
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
CREATE TABLE public.fleet_car (
    organisation_id integer NOT NULL,
    car_id integer NOT NULL,
    registration character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    ownership character varying(8) NOT NULL,
    department_id integer,
    fuel character varying(16) NOT NULL,
    grams_per_km double precision,
    per_100_km double precision,
    acquired_on date,
    ended_on date,
    ore_per_year bigint,
    ore_per_km integer,
    metres_per_year bigint,
    CONSTRAINT ck_fleet_car_ownership CHECK (((ownership)::text = ANY ((ARRAY['own'::character varying, 'pool'::character varying, 'leased'::character varying, 'benefit'::character varying])::text[])))
);
CREATE TABLE public.fleet_day (
    organisation_id integer NOT NULL,
    car_id integer NOT NULL,
    day date NOT NULL,
    metres integer NOT NULL,
    import_id integer NOT NULL
);
CREATE TABLE public.head_count (
    organisation_id integer NOT NULL,
    department_id integer NOT NULL,
    valid_from date NOT NULL,
    head_count integer NOT NULL,
    CONSTRAINT ck_head_count_head_count CHECK ((head_count >= 0))
);
CREATE TABLE public.ledger_fuel (
    organisation_id integer NOT NULL,
    import_id integer NOT NULL,
    number integer NOT NULL,
    registration character varying(12) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    fuel character varying(16) NOT NULL,
    row_count integer NOT NULL,
    amount bigint NOT NULL,
    ore bigint NOT NULL,
    ore_rows integer NOT NULL
);
CREATE TABLE public.ledger_import (
    organisation_id integer NOT NULL,
    import_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    file_name character varying(120) NOT NULL,
    digest bytea NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    row_count integer NOT NULL,
    left_out integer NOT NULL,
    imported_at timestamp with time zone NOT NULL
);
CREATE TABLE public.ledger_sum (
    organisation_id integer NOT NULL,
    import_id integer NOT NULL,
    number integer NOT NULL,
    line character varying(12) NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    department_id integer,
    row_count integer NOT NULL,
    people integer,
    metres bigint NOT NULL,
    metres_rows integer NOT NULL,
    milligrams bigint NOT NULL,
    milligrams_rows integer NOT NULL,
    ore bigint NOT NULL,
    ore_rows integer NOT NULL
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
CREATE TABLE public.measure (
    organisation_id integer NOT NULL,
    key character varying(40) NOT NULL,
    differs jsonb NOT NULL,
    ended boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL
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
CREATE TABLE public.own_question (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    number integer NOT NULL,
    question jsonb NOT NULL,
    withdrawn_at timestamp with time zone,
    CONSTRAINT ck_own_question_number CHECK (((number >= 1) AND (number <= 10)))
);
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
CREATE TABLE public.plan_comment (
    organisation_id integer NOT NULL,
    comment_id uuid NOT NULL,
    item_id integer NOT NULL,
    member_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    text text NOT NULL
);
CREATE TABLE public.plan_item (
    organisation_id integer NOT NULL,
    item_id integer NOT NULL,
    measure_key character varying(60),
    title character varying(120) NOT NULL,
    description text NOT NULL,
    amount integer,
    unit character varying(10),
    milligrams bigint,
    low_milligrams bigint,
    high_milligrams bigint,
    ore bigint,
    status character varying(10) NOT NULL,
    proposed_by integer,
    proposed_on date NOT NULL,
    decided_by integer,
    decided_on date,
    member_id integer,
    department_id integer,
    deadline date,
    done_on date,
    actual_ore bigint,
    version integer NOT NULL,
    CONSTRAINT ck_plan_item_amount CHECK ((amount > 0)),
    CONSTRAINT ck_plan_item_both_ends CHECK (((low_milligrams IS NULL) = (high_milligrams IS NULL))),
    CONSTRAINT ck_plan_item_decided CHECK ((((status)::text <> ALL ((ARRAY['decided'::character varying, 'under_way'::character varying, 'done'::character varying])::text[])) OR ((decided_on IS NOT NULL) AND (deadline IS NOT NULL)))),
    CONSTRAINT ck_plan_item_done CHECK ((((status)::text = 'done'::text) = (done_on IS NOT NULL))),
    CONSTRAINT ck_plan_item_interval CHECK (((low_milligrams <= milligrams) AND (milligrams <= high_milligrams))),
    CONSTRAINT ck_plan_item_known_unit CHECK (((unit)::text = ANY ((ARRAY['people'::character varying, 'trips'::character varying])::text[]))),
    CONSTRAINT ck_plan_item_milligrams CHECK ((milligrams > 0)),
    CONSTRAINT ck_plan_item_status CHECK (((status)::text = ANY ((ARRAY['proposed'::character varying, 'decided'::character varying, 'under_way'::character varying, 'done'::character varying, 'dropped'::character varying])::text[]))),
    CONSTRAINT ck_plan_item_unit CHECK (((amount IS NULL) = (unit IS NULL)))
);
CREATE TABLE public.plan_reminder (
    organisation_id integer NOT NULL,
    item_id integer NOT NULL,
    member_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    deadline date NOT NULL,
    sent_on date NOT NULL,
    CONSTRAINT ck_plan_reminder_kind CHECK (((kind)::text = ANY ((ARRAY['ahead'::character varying, 'passed'::character varying])::text[])))
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
CREATE TABLE public.released_answers (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    figures jsonb NOT NULL,
    released_at timestamp with time zone NOT NULL
);
CREATE TABLE public.released_round (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    figures jsonb NOT NULL,
    released_at timestamp with time zone NOT NULL
);
CREATE TABLE public.released_standing (
    organisation_id integer NOT NULL,
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
    closed_at timestamp with time zone,
    usual_ways jsonb,
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
CREATE TABLE public.round_reminder (
    organisation_id integer NOT NULL,
    round_id integer NOT NULL,
    reminded_on date NOT NULL,
    by_itself boolean NOT NULL
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
CREATE TABLE public.sheet_draft (
    organisation_id integer NOT NULL,
    draft_id uuid NOT NULL,
    member_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    file_name character varying(120) NOT NULL,
    rows bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
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
CREATE TABLE public.waiting_push (
    organisation_id integer NOT NULL,
    push_id uuid NOT NULL,
    member_id integer NOT NULL,
    payload text NOT NULL,
    expires_at timestamp with time zone NOT NULL
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
INSERT INTO public.alembic_version VALUES ('0012');
INSERT INTO public.answer VALUES (1, 2, '00000000-0000-7000-8001-000000000010', 1, false, '{"round_id": 16, "summer_mode": "car"}', 1, '{"*": 1}', NULL, '2026-09-28', 16, 1);
INSERT INTO public.audit_entry VALUES (1, '00000000-0000-7000-8000-000000000000', '2026-11-23 07:31:00+00', NULL, 'organisation_made', '{}');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a21cd3-de8c-763d-a84a-8bcb184968dd', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a21cd3-de93-7251-86f0-535eea0f8528', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21cd3-de9f-787d-88b4-e2e02cd450c8', 5, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 5}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21cd3-dea9-7f8f-a3a0-ab1b563af611', 7, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 7}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25, 1, NULL);
INSERT INTO public.earlier_result VALUES (1, 2, '01a21cd3-dda6-7962-b6f4-5fb60799e855', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21cd3-de5f-7179-97f9-c1a8627e4906', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21cd3-dec0-7105-a676-5e6349839cd7', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a21cd3-ddb7-7097-bdb7-f398f5fbb191', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a21cd3-ddc7-7fb6-96b0-52dabe356ebc', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a21cd3-ddd6-7a44-998d-53b59bd942b2', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a21cd3-dde6-7e50-b50c-6940964e1fe1', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a21cd3-ddf3-719a-aa35-e70a3f826fdf', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a21cd3-de01-748f-9326-723979e80590', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a21cd3-de0f-79c6-b778-44e3efb36729', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a21cd3-de1c-71e7-8920-326c88b0b454', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a21cd3-de2a-7e22-a388-5356b6b4c195', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a21cd3-de38-7ef1-9e49-507bd5ed7a20', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a21cd3-de45-75d9-8749-4875e53aa1d3', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a21cd3-de52-7f34-9d56-10d9b1a90c1a', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.factor_choice VALUES (1, '2026-11-23', 'desnz_2026', '2026-11-23 07:31:00+00');
INSERT INTO public.fleet_car VALUES (1, 903, 'ABC12D', 'Volvo V60', 'pool', 15, 'diesel', 118, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.fleet_day VALUES (1, 903, '2026-03-02', 84000, 902);
INSERT INTO public.head_count VALUES (1, 15, '2026-09-01', 25);
INSERT INTO public.ledger_fuel VALUES (1, 901, 0, 'ABC12D', '2026-03-01', '2026-03-31', 'diesel', 2, 82400, 148000, 2);
INSERT INTO public.ledger_import VALUES (1, 901, 'mileage', 'mars.csv', '\xbc51e9e65d79e1c90ba544ab2eae1044ccdf8c1af7a559ba375cba4276f7d99e', '2026-03-02', '2026-03-30', 12, 1, '2026-11-23 07:31:00+00');
INSERT INTO public.ledger_import VALUES (1, 902, 'driving_log', 'logg.csv', '\xbc51e9e65d79e1c90ba544ab2eae1044ccdf8c1af7a559ba375cba4276f7d99e', '2026-03-02', '2026-03-30', 3, 0, '2026-11-23 07:31:00+00');
INSERT INTO public.ledger_sum VALUES (1, 901, 0, 'own_car', '2026-03-02', '2026-03-08', 15, 12, 7, 840000, 12, 142000000, 12, 210000, 12);
INSERT INTO public.letter VALUES ('00000000-0000-7000-8000-000000000000', 'bo@kommun.example', 'Kod', '123456', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', 0);
INSERT INTO public.measure VALUES (1, 'telework', '{"effect": {"share": 0.4}}', false, '2026-11-23 07:31:00+00');
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
INSERT INTO public.organisation VALUES (1, 'Provkommun', 'sv', 'Europe/Stockholm', 5, 21, false, '2026-11-23 07:31:00+00', 'SE', 4, 14, '[]');
INSERT INTO public.own_question VALUES (1, 16, 1, '{"key": "own_1", "kind": "number", "most": 9, "text": {"en": "How many?", "sv": "Hur många?"}, "least": 0}', NULL);
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a21cd3-dd8b-72f5-9560-64fcf2ee0f4b', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a21cd3-ddac-7234-b3a7-65c45411ce8d', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a21cd3-ddbe-7e57-bcf4-a5b9cc33969f', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a21cd3-dddb-799e-b900-39afeaf80918', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a21cd3-ddeb-7368-be6f-da3e60c06d92', 5, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 8, 9, '01a21cd3-ddf8-79d0-9d55-2a6cdc609a73', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a21cd3-de06-742b-a377-48ab4c689d83', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a21cd3-de14-74f5-be6f-efc8051404c9', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a21cd3-de21-764c-b12a-8654c4fea872', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a21cd3-de2f-7eb6-a7b8-0966db557ec9', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a21cd3-de3d-707d-8794-cb5b313e0f51', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a21cd3-de4a-7a50-9d0c-ce1392b684c2', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 5, 6, '01a21cd3-ddcc-7d11-b5fc-5d4f2d35f6b6', 0, 0, NULL, NULL);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a21cd3-dd89-7007-9c9e-aaa4b24fc801', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-dd89-76e6-b62b-1fe1bd45e1e2', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a21cd3-dda0-7d1c-898f-a8ac2d5f2cff', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-dda0-7c6b-ac0e-ac2237c27769', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a21cd3-dda6-7760-85bf-53a06a7dcb2c', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-dda6-7962-b6f4-5fb60799e855', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a21cd3-ddab-7172-82e4-5a051024b732', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-ddab-7d63-a8fa-e1813337efce', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a21cd3-ddb2-78a0-a265-3ddf375d487b', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-ddb2-7a8f-bf46-7d7ad34fda11', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a21cd3-ddb7-79d1-877f-968df0c2e07d', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-ddb7-7097-bdb7-f398f5fbb191', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a21cd3-ddbd-7aee-8fb2-4ac9e35b00a5', '01a21cd3-dd81-7226-b9ab-30cbcd8e6dbe', 'trip', '01a21cd3-ddbd-77a7-8def-298178cbb262', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a21cd3-ddc3-7831-b87f-d14348136b60', '01a21cd3-dd81-7226-b9ab-30cbcd8e6dbe', 'trip', '01a21cd3-ddc3-7962-976b-1a533994707b', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a21cd3-ddc7-7ad9-8c19-d87dd05af949', '01a21cd3-dd81-7226-b9ab-30cbcd8e6dbe', 'trip', '01a21cd3-ddc7-7fb6-96b0-52dabe356ebc', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a21cd3-ddcc-7bf4-b255-de8d86fcd33f', '01a21cd3-dd82-7d2a-b4ac-77a9a7d45b29', 'trip', '01a21cd3-ddcc-7c41-ac6c-66f7ca7434cd', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a21cd3-ddd1-776d-a06b-f1be802701c1', '01a21cd3-dd82-7d2a-b4ac-77a9a7d45b29', 'trip', '01a21cd3-ddd1-70bd-ba20-c8a501d7162c', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a21cd3-ddd6-7ac3-be95-1da4faf6d8f7', '01a21cd3-dd82-7d2a-b4ac-77a9a7d45b29', 'trip', '01a21cd3-ddd6-7a44-998d-53b59bd942b2', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a21cd3-ddda-7c0b-9db1-109501905c67', '01a21cd3-dd83-7edb-8c9a-f6eb0cb5d024', 'trip', '01a21cd3-ddda-77e9-b363-e43021f5b4d2', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a21cd3-dde2-7e90-b322-23452dd5b432', '01a21cd3-dd83-7edb-8c9a-f6eb0cb5d024', 'trip', '01a21cd3-dde2-78ef-80bd-bc92a2440e73', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a21cd3-dde6-737a-8215-f4bbd66e76fc', '01a21cd3-dd83-7edb-8c9a-f6eb0cb5d024', 'trip', '01a21cd3-dde6-7e50-b50c-6940964e1fe1', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a21cd3-ddea-7259-8282-dfba037ecb90', '01a21cd3-dd83-7056-8013-064116cccd22', 'trip', '01a21cd3-ddea-7652-976e-e1d9617ed8ee', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a21cd3-ddef-7c30-9255-a52925c9ee4c', '01a21cd3-dd83-7056-8013-064116cccd22', 'trip', '01a21cd3-ddef-7128-9805-76757f87d547', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a21cd3-ddf3-790c-bcf6-c445a5fc3a22', '01a21cd3-dd83-7056-8013-064116cccd22', 'trip', '01a21cd3-ddf3-719a-aa35-e70a3f826fdf', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a21cd3-ddf7-732c-888b-cdc2f7ea1de1', '01a21cd3-dd84-73d4-8571-38b494fcef7b', 'trip', '01a21cd3-ddf7-74d7-90ea-e06338e91939', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a21cd3-ddfc-704f-8c99-c5e1d5470a1e', '01a21cd3-dd84-73d4-8571-38b494fcef7b', 'trip', '01a21cd3-ddfc-7efc-8ddb-a8573da98cb9', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a21cd3-de01-706f-bdfc-2397ad7ac1e6', '01a21cd3-dd84-73d4-8571-38b494fcef7b', 'trip', '01a21cd3-de01-748f-9326-723979e80590', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a21cd3-de05-7dee-be1a-5bacd3e4317b', '01a21cd3-dd85-71e4-ba83-e29f402963e4', 'trip', '01a21cd3-de05-7802-89cf-d02be68cbb13', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a21cd3-de0b-714c-9019-462c14110793', '01a21cd3-dd85-71e4-ba83-e29f402963e4', 'trip', '01a21cd3-de0b-725f-9c0a-8a35c2dec85b', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a21cd3-de0f-7ff7-ba12-bf7200abd896', '01a21cd3-dd85-71e4-ba83-e29f402963e4', 'trip', '01a21cd3-de0f-79c6-b778-44e3efb36729', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a21cd3-de13-740a-8290-d25df6082cb0', '01a21cd3-dd86-731d-9846-f8d44cde1e33', 'trip', '01a21cd3-de13-7128-9d87-ce600a6bc14e', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a21cd3-de18-7d7e-876b-915ec37a1021', '01a21cd3-dd86-731d-9846-f8d44cde1e33', 'trip', '01a21cd3-de18-710c-ac55-2062716e6e96', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a21cd3-de1c-72c5-9ed3-de27627c1500', '01a21cd3-dd86-731d-9846-f8d44cde1e33', 'trip', '01a21cd3-de1c-71e7-8920-326c88b0b454', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a21cd3-de20-76cb-bdac-8537a625258d', '01a21cd3-dd87-7426-bb29-6b64f62266e6', 'trip', '01a21cd3-de20-7655-9d5d-1268b7c1cc2f', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a21cd3-de25-73a5-9f98-c96645e26361', '01a21cd3-dd87-7426-bb29-6b64f62266e6', 'trip', '01a21cd3-de25-7936-b52f-4a675eff7c7f', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a21cd3-de2a-7ad0-8439-5d9c568e8405', '01a21cd3-dd87-7426-bb29-6b64f62266e6', 'trip', '01a21cd3-de2a-7e22-a388-5356b6b4c195', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a21cd3-de2e-7841-8707-8672236d5ac9', '01a21cd3-dd87-70b3-9d16-312e53236737', 'trip', '01a21cd3-de2e-71b0-8a24-9624c0852163', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a21cd3-de33-7f32-ace1-c4a0c8415a33', '01a21cd3-dd87-70b3-9d16-312e53236737', 'trip', '01a21cd3-de33-74c1-9bf9-284637104b86', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a21cd3-de38-7e77-9276-75412b212906', '01a21cd3-dd87-70b3-9d16-312e53236737', 'trip', '01a21cd3-de38-7ef1-9e49-507bd5ed7a20', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a21cd3-de3c-7ca1-9a9d-b4ec83fad044', '01a21cd3-dd88-7779-9586-137f058a7e9a', 'trip', '01a21cd3-de3c-7d26-93b7-8b1a09d29707', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a21cd3-de42-72a7-bf5f-c0760112ae56', '01a21cd3-dd88-7779-9586-137f058a7e9a', 'trip', '01a21cd3-de42-7406-8eb9-8323a9dcf5ec', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a21cd3-de45-7410-abc2-0e609e417e2c', '01a21cd3-dd88-7779-9586-137f058a7e9a', 'trip', '01a21cd3-de45-75d9-8749-4875e53aa1d3', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a21cd3-de49-7232-b5ce-b461c4827cf8', '01a21cd3-dd89-7ef3-94ba-350727d2edd2', 'trip', '01a21cd3-de49-7e90-949d-021a47cd145f', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a21cd3-de4e-772a-b7d4-7bc2201f43ce', '01a21cd3-dd89-7ef3-94ba-350727d2edd2', 'trip', '01a21cd3-de4e-7be9-a031-5f320730861b', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a21cd3-de52-7aa3-9c58-e4b0769fb8ff', '01a21cd3-dd89-7ef3-94ba-350727d2edd2', 'trip', '01a21cd3-de52-7f34-9d56-10d9b1a90c1a', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a21cd3-de5f-7565-9a3c-0966dd2d332f', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-de5f-7179-97f9-c1a8627e4906', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a21cd3-de67-760a-be12-5ee58bcfd755', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-de5f-7179-97f9-c1a8627e4906', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a21cd3-de6b-77fd-a161-98542c3774ac', '01a21cd3-de57-7f0d-a01c-8fdc357ee4b3', 'trip', '01a21cd3-de5f-7179-97f9-c1a8627e4906', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a21cd3-de70-7795-8e3d-740083c8ee16', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-de70-722a-8003-be076c608fd1', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a21cd3-de74-71ad-a188-9d96897d3346', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-de70-722a-8003-be076c608fd1', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a21cd3-de79-72df-8f1a-3858c9958d6b', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'trip', '01a21cd3-de79-79de-96f4-77b4fbaa9d47', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a21cd3-de7b-73dc-a811-ff8b82aae11c', '01a21cd3-dd83-7056-8013-064116cccd22', 'trip', '01a21cd3-de7b-7a41-95ad-e91f9a2971fd', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a21cd3-de85-747c-b6e2-fa91e0c836ad', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a21cd3-de7b-7a41-95ad-e91f9a2971fd', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a21cd3-de88-74ca-9044-f91d374b308d', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'unknown', '01a21cd3-de88-7e34-a238-b6efa0499a75', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "a kind of record that this server does not know"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a21cd3-de8a-7a8d-b942-e4fa19aacd01', '01a21cd3-dd80-74ce-902c-9e8034052b1f', 'unreadable', NULL, '', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "a value of another type than expected"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a21cd3-de8c-7429-96b7-bb3734ceca52', '01a21cd3-dd81-7226-b9ab-30cbcd8e6dbe', 'avoided_trip', '01a21cd3-de8c-763d-a84a-8bcb184968dd', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a21cd3-de93-73fe-9bb8-1fc2af87fa71', '01a21cd3-dd82-7d2a-b4ac-77a9a7d45b29', 'avoided_trip', '01a21cd3-de93-7251-86f0-535eea0f8528', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a21cd3-de97-72a6-917c-939d2799c2e9', '01a21cd3-dd83-7edb-8c9a-f6eb0cb5d024', 'trip', '01a21cd3-de97-718f-9ae9-7c75a37c3d00', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a21cd3-de9b-7af2-b6a2-ea1457f7688f', '01a21cd3-dd84-73d4-8571-38b494fcef7b', 'trip', '01a21cd3-de9b-7171-b6c5-3027682adda9', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 5, '01a21cd3-de9f-7cd4-92d7-b4c537c7f60d', '01a21cd3-dd84-73d4-8571-38b494fcef7b', 'avoided_trip', '01a21cd3-de9f-787d-88b4-e2e02cd450c8', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 6, '01a21cd3-dea3-7a33-9f23-801da7fd5b1c', '01a21cd3-de9b-7d6a-8732-48637f5d4c18', 'trip', '01a21cd3-dea3-7ea8-95ad-6cc775e128c7', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 7, '01a21cd3-dea9-71c9-8aaf-6892ce07ba75', '01a21cd3-de9b-7d6a-8732-48637f5d4c18', 'avoided_trip', '01a21cd3-dea9-7f8f-a3a0-ab1b563af611', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 8, '01a21cd3-dead-70de-8dbe-25a4c36907e1', '01a21cd3-de9b-7d6a-8732-48637f5d4c18', 'trip', '01a21cd3-dead-7a1a-a6f6-26bf90e4c955', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a21cd3-deb1-753a-8099-8a1489407786', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'usual', '01a21cd3-deb1-75cb-aa2c-e8429005902a', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a21cd3-deb6-7f98-8748-f16684344cf1', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'vehicle', '01a21cd3-deb6-709b-b85b-8980edec3b37', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a21cd3-deba-7881-a7a9-ffef8e79c8a2', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'schedule', '01a21cd3-deba-7118-b4f2-84c5c6f26be2', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a21cd3-dec0-7ae1-a49b-01fd6c8499c0', '01a21cd3-dd7f-7dce-9b7a-f97f2b6d5cb2', 'trip', '01a21cd3-dec0-7105-a676-5e6349839cd7', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a21cd3-dee8-755f-88df-816cc1f96f1a', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21cd3-dda6-7962-b6f4-5fb60799e855', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a21cd3-dee8-7ac6-8843-9152d88f60e7', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21cd3-de5f-7179-97f9-c1a8627e4906', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a21cd3-dee8-770a-bf12-f4fa57012640', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21cd3-dec0-7105-a676-5e6349839cd7', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a21cd3-deef-7cc3-8630-3364f8ce3733', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a21cd3-ddb7-7097-bdb7-f398f5fbb191', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a21cd3-def3-73b9-a857-24b152ce55e2', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a21cd3-ddc7-7fb6-96b0-52dabe356ebc', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a21cd3-def8-7e7f-91cb-90bc69855d4a', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a21cd3-ddd6-7a44-998d-53b59bd942b2', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a21cd3-defc-7b14-99b7-df3020be342e', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a21cd3-dde6-7e50-b50c-6940964e1fe1', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a21cd3-df01-710f-8912-c445ef3d9cf1', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a21cd3-ddf3-719a-aa35-e70a3f826fdf', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 9, '01a21cd3-df05-7856-b607-c781b268d1a3', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a21cd3-de01-748f-9326-723979e80590', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a21cd3-df09-72f2-a481-c07269b876d4', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a21cd3-de0f-79c6-b778-44e3efb36729', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a21cd3-df0d-7f8b-8c28-93a4bc00e98d', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a21cd3-de1c-71e7-8920-326c88b0b454', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a21cd3-df12-7cda-9f79-5705a7a176d8', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a21cd3-de2a-7e22-a388-5356b6b4c195', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a21cd3-df16-74a3-896b-120e6663870c', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a21cd3-de38-7ef1-9e49-507bd5ed7a20', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a21cd3-df19-70ea-8eb5-170dee1cd827', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a21cd3-de45-75d9-8749-4875e53aa1d3', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a21cd3-df1d-72cd-858a-7482a294d400', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a21cd3-de52-7f34-9d56-10d9b1a90c1a', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 6, '01a21cd3-df4e-78be-bfa3-c7a11638f9b3', '01a21cd3-dd82-7d2a-b4ac-77a9a7d45b29', 'trip', '01a21cd3-df4e-7845-94ff-fee354039ace', 'put', 0, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
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
INSERT INTO public.plan_comment VALUES (1, '00000000-0000-7000-8000-000000000000', 901, 2, '2026-11-23 07:31:00+00', 'Cyklarna är beställda.');
INSERT INTO public.plan_item VALUES (1, 901, NULL, 'Cykla de sista sex kilometrarna', 'Cykelpool vid skolan.', 36, 'people', 4200000000, 3100000000, 5300000000, -4100000, 'decided', 2, '2026-11-20', 2, '2026-11-23', 2, 15, '2027-03-31', NULL, NULL, 2);
INSERT INTO public.plan_reminder VALUES (1, 901, 2, 'ahead', '2027-03-31', '2027-03-24');
INSERT INTO public.poster VALUES (1, '00000000-0000-7000-8000-000000000000', 'wall', NULL, '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.provider_identity VALUES (1, 'anna-7', 2);
INSERT INTO public.purged VALUES (1, 7, '01a21cd3-de7b-7a41-95ad-e91f9a2971fd', 'trip', 5);
INSERT INTO public.push_subscription VALUES (1, '\x83efe4a63295c8baecd680c498054ca5ddc085fe2a2ef2d7988310ee7d4f4bf7', 2, 'https://push.example/0', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 3, 'https://push.example/1', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x7997303c6b20c27027c404bd3de592013902c6d9c1cf5d33146a24747251034e', 4, 'https://push.example/2', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.release_head VALUES (1, 3);
INSERT INTO public.released_answers VALUES (1, 16, '{"answered": 0, "questions": {}}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_round VALUES (1, 17, '{"ore": null, "people": 11, "head_count": 65, "indicators": {"fleet_km": 12.5}, "milligrams": 2000000.0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_standing VALUES (1, '{"error": 0.04, "weeks": [], "freedom": 60.0, "baseline_on": "2026-09-28"}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 0, '[]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-09-28', 1, '[1, 15]', '{"ore": 38673, "trips": 13, "metres": 248930, "people": 13, "avoided": null, "categories": {"other": 248930}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 0, '[]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-09', 1, '[1, 15]', '{"ore": 42573, "trips": 16, "metres": 353880, "people": 13, "avoided": null, "categories": {"other": 353880}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-23', -1, '[1, 15]', '{"ore": 70573, "trips": 15, "metres": 693030, "people": 13, "avoided": null, "categories": {"other": 693030}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_week VALUES (1, '2026-11-23', 0, '[]', '{"ore": 70573, "trips": 15, "metres": 693030, "people": 13, "avoided": null, "categories": {"other": 693030}, "milligrams": null, "unknown_metres": 0}', '2026-11-23 07:31:00+00');
INSERT INTO public.roster_draft VALUES (1, '00000000-0000-7000-8000-000000000000', 2, 'personal.csv', '{}', '2026-11-23 07:31:00+00');
INSERT INTO public.round VALUES (1, 17, 'follow_up', 'Mätning 17', '2026-11-09', 1, NULL, NULL);
INSERT INTO public.round VALUES (1, 16, 'baseline', 'Mätning 16', '2026-09-28', 1, '2026-11-23 07:31:00+00', '{"counts": {"car": 40}, "source": "Parkeringsregistret"}');
INSERT INTO public.round_head_count VALUES (1, 16, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 16, 15, 25);
INSERT INTO public.round_head_count VALUES (1, 17, 1, 40);
INSERT INTO public.round_head_count VALUES (1, 17, 15, 25);
INSERT INTO public.round_reminder VALUES (1, 16, '2026-09-24', true);
INSERT INTO public.schedule VALUES (1, 2, '01a21cd3-deba-7118-b4f2-84c5c6f26be2', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sheet_draft VALUES (1, '00000000-0000-7000-8000-000000000000', 2, 'mileage', 'mars.csv', '\xbc51e9e65d79e1c90ba544ab2eae1044ccdf8c1af7a559ba375cba4276f7d99e', '2026-11-23 07:31:00+00');
INSERT INTO public.sign_in_attempt VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 'code', NULL, NULL, 1, '{}', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00', '', '', NULL);
INSERT INTO public.sign_up_invitation VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00');
INSERT INTO public.single_sign_on VALUES (1, 'https://login.example', 'cero', 'secret', 'Kommunens konto');
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a21cd3-dd89-76e6-b62b-1fe1bd45e1e2', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21cd3-dda0-7c6b-ac0e-ac2237c27769', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21cd3-ddab-7d63-a8fa-e1813337efce', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21cd3-ddb2-7a8f-bf46-7d7ad34fda11', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21cd3-ddbd-77a7-8def-298178cbb262', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21cd3-ddc3-7962-976b-1a533994707b', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21cd3-ddcc-7c41-ac6c-66f7ca7434cd', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21cd3-ddd1-70bd-ba20-c8a501d7162c', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21cd3-ddc7-7fb6-96b0-52dabe356ebc', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21cd3-ddd6-7a44-998d-53b59bd942b2', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21cd3-ddda-77e9-b363-e43021f5b4d2', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21cd3-dde2-78ef-80bd-bc92a2440e73', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21cd3-ddea-7652-976e-e1d9617ed8ee', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21cd3-ddef-7128-9805-76757f87d547', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-ddf7-74d7-90ea-e06338e91939', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-ddfc-7efc-8ddb-a8573da98cb9', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21cd3-de05-7802-89cf-d02be68cbb13', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21cd3-de0b-725f-9c0a-8a35c2dec85b', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-de01-748f-9326-723979e80590', 9, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21cd3-de13-7128-9d87-ce600a6bc14e', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21cd3-de18-710c-ac55-2062716e6e96', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21cd3-de20-7655-9d5d-1268b7c1cc2f', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21cd3-de25-7936-b52f-4a675eff7c7f', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21cd3-de2e-71b0-8a24-9624c0852163', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21cd3-de33-74c1-9bf9-284637104b86', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21cd3-de3c-7d26-93b7-8b1a09d29707', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21cd3-de42-7406-8eb9-8323a9dcf5ec', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21cd3-de49-7e90-949d-021a47cd145f', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21cd3-de38-7ef1-9e49-507bd5ed7a20', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21cd3-de45-75d9-8749-4875e53aa1d3', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21cd3-de4e-7be9-a031-5f320730861b', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21cd3-de70-722a-8003-be076c608fd1', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21cd3-de97-718f-9ae9-7c75a37c3d00', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-de9b-7171-b6c5-3027682adda9', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-dea3-7ea8-95ad-6cc775e128c7', 6, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 6}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21cd3-dead-7a1a-a6f6-26bf90e4c955', 8, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '{"*": 8}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21cd3-dda6-7962-b6f4-5fb60799e855', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21cd3-de52-7f34-9d56-10d9b1a90c1a', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21cd3-de5f-7179-97f9-c1a8627e4906', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21cd3-dec0-7105-a676-5e6349839cd7', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21cd3-ddb7-7097-bdb7-f398f5fbb191', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21cd3-dde6-7e50-b50c-6940964e1fe1', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21cd3-ddf3-719a-aa35-e70a3f826fdf', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21cd3-de0f-79c6-b778-44e3efb36729', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21cd3-de1c-71e7-8920-326c88b0b454', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21cd3-de2a-7e22-a388-5356b6b4c195', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21cd3-df4e-7845-94ff-fee354039ace', 6, false, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 6}', NULL, '2026-11-24', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a21cd3-deb1-75cb-aa2c-e8429005902a', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a21cd3-deb6-709b-b85b-8980edec3b37', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
INSERT INTO public.waiting_push VALUES (1, '00000000-0000-7000-8000-000000000000', 2, '{}', '2026-11-23 07:31:00+00');
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
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (organisation_id, member_id, id);
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
ALTER TABLE ONLY public.fleet_car
    ADD CONSTRAINT pk_fleet_car PRIMARY KEY (organisation_id, car_id);
ALTER TABLE ONLY public.fleet_day
    ADD CONSTRAINT pk_fleet_day PRIMARY KEY (organisation_id, car_id, day);
ALTER TABLE ONLY public.head_count
    ADD CONSTRAINT pk_head_count PRIMARY KEY (organisation_id, department_id, valid_from);
ALTER TABLE ONLY public.ledger_fuel
    ADD CONSTRAINT pk_ledger_fuel PRIMARY KEY (organisation_id, import_id, number);
ALTER TABLE ONLY public.ledger_import
    ADD CONSTRAINT pk_ledger_import PRIMARY KEY (organisation_id, import_id);
ALTER TABLE ONLY public.ledger_sum
    ADD CONSTRAINT pk_ledger_sum PRIMARY KEY (organisation_id, import_id, number);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (letter_id);
ALTER TABLE ONLY public.measure
    ADD CONSTRAINT pk_measure PRIMARY KEY (organisation_id, key);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (organisation_id, member_id);
ALTER TABLE ONLY public.member_week
    ADD CONSTRAINT pk_member_week PRIMARY KEY (organisation_id, member_id, week, department_id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT pk_nudge PRIMARY KEY (organisation_id, member_id, week);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT pk_own_question PRIMARY KEY (organisation_id, round_id, number);
ALTER TABLE ONLY public.owner_head
    ADD CONSTRAINT pk_owner_head PRIMARY KEY (organisation_id, member_id);
ALTER TABLE ONLY public.owner_log
    ADD CONSTRAINT pk_owner_log PRIMARY KEY (organisation_id, member_id, seq);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT pk_passkey PRIMARY KEY (organisation_id, credential_id);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT pk_pending_week PRIMARY KEY (organisation_id, week, member_id, department_id);
ALTER TABLE ONLY public.plan_comment
    ADD CONSTRAINT pk_plan_comment PRIMARY KEY (organisation_id, comment_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT pk_plan_item PRIMARY KEY (organisation_id, item_id);
ALTER TABLE ONLY public.plan_reminder
    ADD CONSTRAINT pk_plan_reminder PRIMARY KEY (organisation_id, item_id, member_id, kind, deadline);
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
ALTER TABLE ONLY public.released_answers
    ADD CONSTRAINT pk_released_answers PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.released_round
    ADD CONSTRAINT pk_released_round PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.released_standing
    ADD CONSTRAINT pk_released_standing PRIMARY KEY (organisation_id);
ALTER TABLE ONLY public.released_week
    ADD CONSTRAINT pk_released_week PRIMARY KEY (organisation_id, week, number);
ALTER TABLE ONLY public.roster_draft
    ADD CONSTRAINT pk_roster_draft PRIMARY KEY (organisation_id, draft_id);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT pk_round PRIMARY KEY (organisation_id, round_id);
ALTER TABLE ONLY public.round_head_count
    ADD CONSTRAINT pk_round_head_count PRIMARY KEY (organisation_id, round_id, department_id);
ALTER TABLE ONLY public.round_reminder
    ADD CONSTRAINT pk_round_reminder PRIMARY KEY (organisation_id, round_id, reminded_on);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT pk_schedule PRIMARY KEY (organisation_id, member_id, id);
ALTER TABLE ONLY public.sheet_draft
    ADD CONSTRAINT pk_sheet_draft PRIMARY KEY (organisation_id, draft_id);
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
ALTER TABLE ONLY public.waiting_push
    ADD CONSTRAINT pk_waiting_push PRIMARY KEY (organisation_id, push_id);
ALTER TABLE ONLY public.week_figure
    ADD CONSTRAINT pk_week_figure PRIMARY KEY (organisation_id, week, department_id, purpose, mode, vehicle_owner, shared);
ALTER TABLE ONLY public.week_participation
    ADD CONSTRAINT pk_week_participation PRIMARY KEY (organisation_id, week, department_id);
ALTER TABLE ONLY public.department
    ADD CONSTRAINT uq_department_organisation_id_name UNIQUE (organisation_id, name);
ALTER TABLE ONLY public.fleet_car
    ADD CONSTRAINT uq_fleet_car_organisation_id_registration UNIQUE (organisation_id, registration);
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
CREATE INDEX ix_answer_organisation_id_member_id_seq ON public.answer USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_answer_organisation_id_round_id ON public.answer USING btree (organisation_id, round_id);
CREATE INDEX ix_audit_entry_organisation_id_at ON public.audit_entry USING btree (organisation_id, at);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_date ON public.avoided_trip USING btree (organisation_id, member_id, date);
CREATE INDEX ix_avoided_trip_organisation_id_member_id_seq ON public.avoided_trip USING btree (organisation_id, member_id, seq);
CREATE INDEX ix_fleet_day_organisation_id_import_id ON public.fleet_day USING btree (organisation_id, import_id);
CREATE INDEX ix_ledger_import_organisation_id_kind_starts_on ON public.ledger_import USING btree (organisation_id, kind, starts_on);
CREATE INDEX ix_letter_try_at ON public.letter USING btree (try_at);
CREATE UNIQUE INDEX ix_member_organisation_id_email ON public.member USING btree (organisation_id, email);
CREATE INDEX ix_member_week_organisation_id_week_member_id ON public.member_week USING btree (organisation_id, week, member_id);
CREATE INDEX ix_nudge_organisation_id_status_week ON public.nudge USING btree (organisation_id, status, week);
CREATE INDEX ix_passkey_organisation_id_member_id ON public.passkey USING btree (organisation_id, member_id);
CREATE INDEX ix_plan_comment_organisation_id_item_id_at ON public.plan_comment USING btree (organisation_id, item_id, at);
CREATE INDEX ix_plan_comment_organisation_id_member_id ON public.plan_comment USING btree (organisation_id, member_id);
CREATE INDEX ix_plan_item_organisation_id_member_id ON public.plan_item USING btree (organisation_id, member_id);
CREATE INDEX ix_plan_reminder_organisation_id_member_id_sent_on ON public.plan_reminder USING btree (organisation_id, member_id, sent_on);
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
CREATE INDEX ix_waiting_push_organisation_id_member_id ON public.waiting_push USING btree (organisation_id, member_id);
ALTER TABLE ONLY public.address
    ADD CONSTRAINT fk_address_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
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
ALTER TABLE ONLY public.fleet_car
    ADD CONSTRAINT fk_fleet_car_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.fleet_car
    ADD CONSTRAINT fk_fleet_car_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.fleet_day
    ADD CONSTRAINT fk_fleet_day_organisation_id_car_id FOREIGN KEY (organisation_id, car_id) REFERENCES public.fleet_car(organisation_id, car_id);
ALTER TABLE ONLY public.fleet_day
    ADD CONSTRAINT fk_fleet_day_organisation_id_import_id FOREIGN KEY (organisation_id, import_id) REFERENCES public.ledger_import(organisation_id, import_id);
ALTER TABLE ONLY public.head_count
    ADD CONSTRAINT fk_head_count_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.ledger_fuel
    ADD CONSTRAINT fk_ledger_fuel_organisation_id_import_id FOREIGN KEY (organisation_id, import_id) REFERENCES public.ledger_import(organisation_id, import_id);
ALTER TABLE ONLY public.ledger_import
    ADD CONSTRAINT fk_ledger_import_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.ledger_sum
    ADD CONSTRAINT fk_ledger_sum_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.ledger_sum
    ADD CONSTRAINT fk_ledger_sum_organisation_id_import_id FOREIGN KEY (organisation_id, import_id) REFERENCES public.ledger_import(organisation_id, import_id);
ALTER TABLE ONLY public.measure
    ADD CONSTRAINT fk_measure_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.member_week
    ADD CONSTRAINT fk_member_week_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.nudge
    ADD CONSTRAINT fk_nudge_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.own_question
    ADD CONSTRAINT fk_own_question_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.owner_head
    ADD CONSTRAINT fk_owner_head_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.owner_log
    ADD CONSTRAINT fk_owner_log_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.owner_head(organisation_id, member_id);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.pending_week
    ADD CONSTRAINT fk_pending_week_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.plan_comment
    ADD CONSTRAINT fk_plan_comment_organisation_id_item_id FOREIGN KEY (organisation_id, item_id) REFERENCES public.plan_item(organisation_id, item_id);
ALTER TABLE ONLY public.plan_comment
    ADD CONSTRAINT fk_plan_comment_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT fk_plan_item_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT fk_plan_item_organisation_id_decided_by FOREIGN KEY (organisation_id, decided_by) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT fk_plan_item_organisation_id_department_id FOREIGN KEY (organisation_id, department_id) REFERENCES public.department(organisation_id, department_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT fk_plan_item_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.plan_item
    ADD CONSTRAINT fk_plan_item_organisation_id_proposed_by FOREIGN KEY (organisation_id, proposed_by) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.plan_reminder
    ADD CONSTRAINT fk_plan_reminder_organisation_id_item_id FOREIGN KEY (organisation_id, item_id) REFERENCES public.plan_item(organisation_id, item_id);
ALTER TABLE ONLY public.plan_reminder
    ADD CONSTRAINT fk_plan_reminder_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
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
ALTER TABLE ONLY public.released_answers
    ADD CONSTRAINT fk_released_answers_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.released_round
    ADD CONSTRAINT fk_released_round_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.released_standing
    ADD CONSTRAINT fk_released_standing_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
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
ALTER TABLE ONLY public.round_reminder
    ADD CONSTRAINT fk_round_reminder_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.sheet_draft
    ADD CONSTRAINT fk_sheet_draft_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
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
ALTER TABLE ONLY public.waiting_push
    ADD CONSTRAINT fk_waiting_push_organisation_id_member_id FOREIGN KEY (organisation_id, member_id) REFERENCES public.member(organisation_id, member_id);
ALTER TABLE ONLY public.week_figure
    ADD CONSTRAINT fk_week_figure_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE ONLY public.week_participation
    ADD CONSTRAINT fk_week_participation_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.organisation(organisation_id);
ALTER TABLE public.address ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.avoided_trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.department ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.earlier_result ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.factor_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fleet_car ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.fleet_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.head_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ledger_fuel ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ledger_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ledger_sum ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.member_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nudge ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_organisation ON public.address USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.answer USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.audit_entry USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.avoided_trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.department USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.earlier_result USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.factor_choice USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.fleet_car USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.fleet_day USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.head_count USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.ledger_fuel USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.ledger_import USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.ledger_sum USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.measure USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.member_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.nudge USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.organisation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.own_question USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.owner_log USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.passkey USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.pending_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.plan_comment USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.plan_item USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.plan_reminder USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.poster USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.provider_identity USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.purged USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.push_subscription USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.release_head USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_answers USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_standing USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.released_week USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.roster_draft USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round_head_count USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.round_reminder USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.schedule USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sheet_draft USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_link USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.sign_in_session USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.single_sign_on USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.target USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.trip USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.usual USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.vehicle USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.waiting_push USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_figure USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
CREATE POLICY own_organisation ON public.week_participation USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
ALTER TABLE public.own_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.owner_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.owner_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.pending_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_comment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.plan_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.poster ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.provider_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.purged ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.push_subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.release_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.released_week ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.roster_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round_head_count ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.round_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.schedule ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sheet_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.single_sign_on ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.target ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.trip ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.usual ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.vehicle ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.waiting_push ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.week_participation ENABLE ROW LEVEL SECURITY;
