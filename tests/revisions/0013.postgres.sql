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
CREATE TABLE public.released_response (
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
INSERT INTO public.alembic_version VALUES ('0013');
INSERT INTO public.answer VALUES (1, 2, '00000000-0000-7000-8001-000000000010', 1, false, '{"round_id": 16, "summer_mode": "car"}', 1, '{"*": 1}', NULL, '2026-09-28', 16, 1);
INSERT INTO public.audit_entry VALUES (1, '00000000-0000-7000-8000-000000000000', '2026-11-23 07:31:00+00', NULL, 'organisation_made', '{}');
INSERT INTO public.avoided_trip VALUES (1, 4, '01a21fbd-7304-7ad2-9607-5b09de73e9a3', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '{"*": 4}', NULL, '2026-11-23', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 5, '01a21fbd-734a-7956-8892-ad93c32c818b', 4, false, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '{"*": 4}', NULL, '2026-11-09', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21fbd-7497-79e1-9241-2111b432b659', 5, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 5}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.avoided_trip VALUES (1, 8, '01a21fbd-7546-775c-9c90-25207fed05c6', 7, false, '{"date": "2026-11-16", "reason": "telework"}', '{"*": 7}', NULL, '2026-11-16', 1, 1);
INSERT INTO public.department VALUES (1, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (2, 1, 'Kansli', 40, NULL, NULL);
INSERT INTO public.department VALUES (1, 15, 'Skola', 25, 1, NULL);
INSERT INTO public.earlier_result VALUES (1, 2, '01a21fbd-6ada-758f-a65e-eec38b850472', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21fbd-710f-7de8-b963-1b1569c2215b', '2026-11-23 07:31:00+00', '{"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "metres": 401000, "milligrams": 52402000, "active_seconds": 0, "saved_milligrams": 14565000}');
INSERT INTO public.earlier_result VALUES (1, 2, '01a21fbd-76d4-785c-97f2-f59b4212f244', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 3, '01a21fbd-6bd4-78aa-8553-d3a14e9418eb', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 4, '01a21fbd-6c96-7e80-8668-8fe6a2cc530b', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 5, '01a21fbd-6d02-7426-8dfe-627fbb5ec195', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 6, '01a21fbd-6d95-7ce7-98f1-f65c43035e5b', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 7, '01a21fbd-6dfc-7578-ae15-eb9a2523d162', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 8, '01a21fbd-6e61-7b7b-ba26-5e4138cad740', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
INSERT INTO public.earlier_result VALUES (1, 9, '01a21fbd-6eaf-7378-ab94-cc35f9cd2b09', '2026-11-23 07:31:00+00', '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}');
INSERT INTO public.earlier_result VALUES (1, 10, '01a21fbd-6f5c-7c06-b227-92de789bcf1c', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}');
INSERT INTO public.earlier_result VALUES (1, 11, '01a21fbd-6fee-7984-92a2-bd4743c56a09', '2026-11-23 07:31:00+00', '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}');
INSERT INTO public.earlier_result VALUES (1, 12, '01a21fbd-7077-7778-9861-14e18119570f', '2026-11-23 07:31:00+00', '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}');
INSERT INTO public.earlier_result VALUES (1, 13, '01a21fbd-70b0-7384-a3d6-a821c9e36ad9', '2026-11-23 07:31:00+00', '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}');
INSERT INTO public.earlier_result VALUES (1, 14, '01a21fbd-70e0-7f22-8d7c-88c4cacb1cfb', '2026-11-23 07:31:00+00', '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}');
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
INSERT INTO public.owner_head VALUES (1, 2, 13, '01a21fbd-69af-7b18-a01c-cd9269a5ac91', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 3, 9, '01a21fbd-6b3d-7504-a560-24f5be178448', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 4, 5, '01a21fbd-6c31-70d5-95c5-9f0af6f689dc', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 6, 5, '01a21fbd-6d28-77d2-8434-3462b795c18b', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 7, 6, '01a21fbd-6dc4-79c9-9659-170fb9da493d', 5, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 8, 9, '01a21fbd-6e28-7eca-93ac-8d610819ad9c', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 9, 4, '01a21fbd-6e7f-7a83-8f4d-d67d248e4609', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 10, 4, '01a21fbd-6ee0-7796-b60f-bec4bcafec5b', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 11, 4, '01a21fbd-6f94-731e-a68a-d74371297a2b', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 12, 4, '01a21fbd-7037-7779-85ba-c9758bdad6e0', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 13, 4, '01a21fbd-7093-7dde-b743-1e9f2c5fb334', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 14, 4, '01a21fbd-70bc-77f6-ac34-1bb2f196f540', 0, 0, NULL, NULL);
INSERT INTO public.owner_head VALUES (1, 5, 6, '01a21fbd-6cbb-7e36-9523-6c51612b28c6', 0, 0, NULL, NULL);
INSERT INTO public.owner_log VALUES (1, 2, 1, '01a21fbd-699e-7888-aa09-392fd347b163', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-699e-7d25-91ed-9b5f7622fdd3', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 2, '01a21fbd-6a83-7b4b-beab-65b5088d06a9', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-6a83-7a0f-99c9-8838cc8fedcc', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 3, '01a21fbd-6ada-7f8d-aec2-1420b68947ed', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-6ada-758f-a65e-eec38b850472', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 1, '01a21fbd-6b2a-708d-b391-ac193946aa71', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-6b2a-7114-8cbf-aa754a8ade93', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 2, '01a21fbd-6b86-7785-b55b-fbc3ae45897f', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-6b86-7f2c-b286-d7fb8c83a068', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 3, '01a21fbd-6bd4-7bc8-b9b9-7d1544c279eb', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-6bd4-78aa-8553-d3a14e9418eb', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 1, '01a21fbd-6c23-77da-99b2-482f6dc543ac', '01a21fbd-6920-7e05-b996-5af075732b7f', 'trip', '01a21fbd-6c23-7319-8cb6-82bfc1f6c7f6', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 2, '01a21fbd-6c64-7919-96fc-128b8bc5219d', '01a21fbd-6920-7e05-b996-5af075732b7f', 'trip', '01a21fbd-6c64-72ea-a646-9d61b9ecbc11', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 3, '01a21fbd-6c96-75d1-a7bc-17662c72107e', '01a21fbd-6920-7e05-b996-5af075732b7f', 'trip', '01a21fbd-6c96-7e80-8668-8fe6a2cc530b', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 1, '01a21fbd-6cb0-7342-b445-be492ced638a', '01a21fbd-6925-7287-a014-e878283edff8', 'trip', '01a21fbd-6cb0-7f35-8922-6120521921c0', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 2, '01a21fbd-6ce2-76a0-aefa-98001074cb18', '01a21fbd-6925-7287-a014-e878283edff8', 'trip', '01a21fbd-6ce2-738f-9bf7-0184a49bfead', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 3, '01a21fbd-6d02-7a4f-8f19-102cb1f2d390', '01a21fbd-6925-7287-a014-e878283edff8', 'trip', '01a21fbd-6d02-7426-8dfe-627fbb5ec195', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 1, '01a21fbd-6d25-72fa-a85c-e7bb6a19359b', '01a21fbd-6931-72ad-b0c1-a61377e50546', 'trip', '01a21fbd-6d25-753c-b8fb-f14ab2cd3405', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 2, '01a21fbd-6d58-7674-8caf-48bc7783dd8f', '01a21fbd-6931-72ad-b0c1-a61377e50546', 'trip', '01a21fbd-6d58-75f8-ae99-fa004f762735', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 3, '01a21fbd-6d95-7dc5-947b-9e0c2387a540', '01a21fbd-6931-72ad-b0c1-a61377e50546', 'trip', '01a21fbd-6d95-7ce7-98f1-f65c43035e5b', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 1, '01a21fbd-6dae-7cb5-be33-5861790611ea', '01a21fbd-6937-74a1-9849-5353eddbbaff', 'trip', '01a21fbd-6dae-77a4-9a6c-7f571e0f1d74', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 2, '01a21fbd-6de1-78c7-a46f-e4d0f0298274', '01a21fbd-6937-74a1-9849-5353eddbbaff', 'trip', '01a21fbd-6de1-7af0-ad25-d9220777c3e8', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 3, '01a21fbd-6dfc-7b89-a89e-03c4dd3e2512', '01a21fbd-6937-74a1-9849-5353eddbbaff', 'trip', '01a21fbd-6dfc-7578-ae15-eb9a2523d162', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 1, '01a21fbd-6e25-7858-8aaf-85aed5b6c7b9', '01a21fbd-6947-71ad-999a-39c5a4ca10a6', 'trip', '01a21fbd-6e25-73a8-95d3-9bc98b5d1ff8', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 2, '01a21fbd-6e4a-750c-a7f8-31ca11d7a5f6', '01a21fbd-6947-71ad-999a-39c5a4ca10a6', 'trip', '01a21fbd-6e4a-75a8-8446-23da94787839', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 3, '01a21fbd-6e61-7b6f-85f5-c432eec828ec', '01a21fbd-6947-71ad-999a-39c5a4ca10a6', 'trip', '01a21fbd-6e61-7b7b-ba26-5e4138cad740', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 1, '01a21fbd-6e74-7dbf-92a0-4ba7ef1e7696', '01a21fbd-694f-720e-9595-ee6a41a011fe', 'trip', '01a21fbd-6e74-7ad4-85a3-c769834957bd', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 2, '01a21fbd-6e96-746b-8626-34e9506b4731', '01a21fbd-694f-720e-9595-ee6a41a011fe', 'trip', '01a21fbd-6e97-7dc5-b88d-2447270b273d', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 3, '01a21fbd-6eaf-79c5-9b88-297a3e71dce5', '01a21fbd-694f-720e-9595-ee6a41a011fe', 'trip', '01a21fbd-6eaf-7378-ab94-cc35f9cd2b09', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 1, '01a21fbd-6edd-767e-b08c-5485870e5499', '01a21fbd-6955-7c4e-a6e0-19d1e00e9933', 'trip', '01a21fbd-6edd-7c99-93b2-e9c50c4f27c6', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 2, '01a21fbd-6f38-7a66-ae8d-5276a1f105be', '01a21fbd-6955-7c4e-a6e0-19d1e00e9933', 'trip', '01a21fbd-6f38-7d12-b726-d9ceaf3f5103', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 3, '01a21fbd-6f5c-7f04-8252-d300f1741f24', '01a21fbd-6955-7c4e-a6e0-19d1e00e9933', 'trip', '01a21fbd-6f5c-7c06-b227-92de789bcf1c', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 1, '01a21fbd-6f90-7e31-94fd-e05a1d0ff754', '01a21fbd-6969-731d-9cfc-ea5ef5f65a8e', 'trip', '01a21fbd-6f90-7515-a326-cbc833c62a5e', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 2, '01a21fbd-6fb6-744f-937c-ff4f79acba8f', '01a21fbd-6969-731d-9cfc-ea5ef5f65a8e', 'trip', '01a21fbd-6fb6-798d-86b4-9d2637573fcd', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 3, '01a21fbd-6fee-7fb6-92bb-8d588e30215a', '01a21fbd-6969-731d-9cfc-ea5ef5f65a8e', 'trip', '01a21fbd-6fee-7984-92a2-bd4743c56a09', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 1, '01a21fbd-702b-79bb-9815-495372f07eef', '01a21fbd-6989-76fe-9111-8c7f5cfef483', 'trip', '01a21fbd-702b-7a9e-87ac-61e7257fd1ee', 'put', 0, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 2, '01a21fbd-706b-76bf-b340-64e845a264c0', '01a21fbd-6989-76fe-9111-8c7f5cfef483', 'trip', '01a21fbd-706b-7618-b833-7c1ad0a674c3', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 3, '01a21fbd-7077-78d8-9efb-69bd4c35dc69', '01a21fbd-6989-76fe-9111-8c7f5cfef483', 'trip', '01a21fbd-7077-7778-9861-14e18119570f', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 1, '01a21fbd-708d-74de-8542-847ac6d4c5c8', '01a21fbd-6993-7029-b134-d4c9845a9f18', 'trip', '01a21fbd-708d-7aa3-85cf-bb1432854112', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 2, '01a21fbd-70a4-7705-b9f8-33f64f71a675', '01a21fbd-6993-7029-b134-d4c9845a9f18', 'trip', '01a21fbd-70a4-7a59-9899-4a60c08ef9a4', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 3, '01a21fbd-70b0-70f7-8651-4640ac69bcb9', '01a21fbd-6993-7029-b134-d4c9845a9f18', 'trip', '01a21fbd-70b0-7384-a3d6-a821c9e36ad9', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 1, '01a21fbd-70ba-7d83-b062-f0b974f8347f', '01a21fbd-699e-7f00-9a6a-a60ebdc06ed8', 'trip', '01a21fbd-70ba-7c32-bb47-7b1af7d6b350', 'put', 0, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 2, '01a21fbd-70c6-7152-a6dd-9a7f1d1da1dc', '01a21fbd-699e-7f00-9a6a-a60ebdc06ed8', 'trip', '01a21fbd-70c6-71eb-a4ba-ebb94b8cd00f', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 3, '01a21fbd-70e0-7e68-939f-6a4d92387b41', '01a21fbd-699e-7f00-9a6a-a60ebdc06ed8', 'trip', '01a21fbd-70e0-7f22-8d7c-88c4cacb1cfb', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 4, '01a21fbd-710f-7d5b-bf7f-6a4bf5f8b9f7', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-710f-7de8-b963-1b1569c2215b', 'put', 0, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Årsmöte i Göteborg", "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 5, '01a21fbd-7149-77a9-b8d6-f23251c320ee', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-710f-7de8-b963-1b1569c2215b', 'put', 4, '{"note": "Årsmöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 6, '01a21fbd-7190-7dff-9719-9e5a0408f3f2', '01a21fbd-70ee-7776-b96d-85c536eafe6c', 'trip', '01a21fbd-710f-7de8-b963-1b1569c2215b', 'put', 4, '{"note": "Styrelsemöte"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 4, '01a21fbd-71c8-7938-8c44-6799e1fd48d9', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-71c8-766d-ac79-278dbfc2d089', 'put', 0, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 5, '01a21fbd-71fb-7e47-8d7a-502d1e3f21fe', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-71c8-766d-ac79-278dbfc2d089', 'delete', 4, '{}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 6, '01a21fbd-7214-729d-ae83-e7db0fb997aa', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'trip', '01a21fbd-7214-714b-a332-a144a89f1f9e', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "out_of_range", "field": "legs[0].metres", "message": "Expected `int` >= 1"}');
INSERT INTO public.owner_log VALUES (1, 7, 4, '01a21fbd-722c-7496-9c75-51dfb91c996a', '01a21fbd-6937-74a1-9849-5353eddbbaff', 'trip', '01a21fbd-722c-73bc-8d12-3bee53fb05db', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 5, '01a21fbd-72b0-7d38-9733-90ca05947cd0', '62996685-e0b0-5883-aa28-248f7fccecad', 'trip', '01a21fbd-722c-73bc-8d12-3bee53fb05db', 'purge', 0, NULL, '', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 7, '01a21fbd-72df-782c-9b58-bd26af045437', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'unknown', '01a21fbd-72df-7b1e-9f1c-a29900632a92', 'put', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "unknown_kind", "field": "kind", "message": "a kind of record that this server does not know"}');
INSERT INTO public.owner_log VALUES (1, 3, 8, '01a21fbd-72eb-7ae4-822a-8ffe3637ea80', '01a21fbd-6910-7e18-bb10-ab3ae38912ce', 'unreadable', NULL, '', 0, NULL, '', '2026-11-23 07:31:00+00', 'rejected', '{"code": "wrong_type", "field": "id", "message": "a value of another type than expected"}');
INSERT INTO public.owner_log VALUES (1, 4, 4, '01a21fbd-7304-7d02-a0f1-fb0750a4587e', '01a21fbd-6920-7e05-b996-5af075732b7f', 'avoided_trip', '01a21fbd-7304-7ad2-9607-5b09de73e9a3', 'put', 0, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 4, '01a21fbd-734a-7b67-bb5c-45a495be6239', '01a21fbd-6925-7287-a014-e878283edff8', 'avoided_trip', '01a21fbd-734a-7956-8892-ad93c32c818b', 'put', 0, '{"date": "2026-11-09", "people": 4, "reason": "remote_meeting"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 4, '01a21fbd-73cc-7aa8-9407-c0eb7e659318', '01a21fbd-6931-72ad-b0c1-a61377e50546', 'trip', '01a21fbd-73cc-741d-bf06-7baff1a18e71', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 4, '01a21fbd-745b-7084-9649-1f2eb2f81803', '01a21fbd-6947-71ad-999a-39c5a4ca10a6', 'trip', '01a21fbd-745b-7860-8839-ba51026de070', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 5, '01a21fbd-7497-778c-b60a-d0e054fde97d', '01a21fbd-6947-71ad-999a-39c5a4ca10a6', 'avoided_trip', '01a21fbd-7497-79e1-9241-2111b432b659', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 6, '01a21fbd-74df-7732-8538-0a801ebc9f80', '01a21fbd-745b-7141-b4d1-a68527948295', 'trip', '01a21fbd-74df-7fc2-a72e-346cc5e14370', 'put', 0, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 7, '01a21fbd-7546-73a8-bfb1-715af5f2f497', '01a21fbd-745b-7141-b4d1-a68527948295', 'avoided_trip', '01a21fbd-7546-775c-9c90-25207fed05c6', 'put', 0, '{"date": "2026-11-16", "reason": "telework"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 8, '01a21fbd-7581-7fd2-ba4a-9d022a766ad7', '01a21fbd-745b-7141-b4d1-a68527948295', 'trip', '01a21fbd-7581-7a9e-912b-f66e2a9158b5', 'put', 0, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 7, '01a21fbd-75d6-71e1-ba9e-c69635b0ec31', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'usual', '01a21fbd-75d7-739d-b25b-b7f001f8239d', 'put', 0, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 8, '01a21fbd-7626-7124-a8b7-ba14bb90d58f', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'vehicle', '01a21fbd-7626-734b-b80d-8e5434062fbe', 'put', 0, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 9, '01a21fbd-7652-7ae0-96c6-1990a9e0afa9', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'schedule', '01a21fbd-7652-7b8a-aa62-cb4c9622191b', 'put', 0, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 10, '01a21fbd-76d4-71a2-8c5f-17f809460513', '01a21fbd-6903-7ed7-abda-8734c95a97fa', 'trip', '01a21fbd-76d4-785c-97f2-f59b4212f244', 'put', 0, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 11, '01a21fbd-7ad3-75d5-a01c-b9162b29ed05', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21fbd-6ada-758f-a65e-eec38b850472', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 12, '01a21fbd-7ad3-7ef5-82c3-8f69323ca697', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21fbd-710f-7de8-b963-1b1569c2215b', 'put', 6, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 2, 13, '01a21fbd-7ad3-7ba7-83f9-379fd30e48c9', '44bdb4d4-129d-53d6-9055-c3140e3a3efe', 'recompute', '01a21fbd-76d4-785c-97f2-f59b4212f244', 'put', 10, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 3, 9, '01a21fbd-7b6c-70f6-a97e-c1e60bea2aab', '9f98974f-c15c-51d0-955a-76234f7239f9', 'recompute', '01a21fbd-6bd4-78aa-8553-d3a14e9418eb', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 4, 5, '01a21fbd-7bb4-7011-9337-df91eaf21ab6', '2c207d1b-a2b7-58a5-8571-cc46c999f70c', 'recompute', '01a21fbd-6c96-7e80-8668-8fe6a2cc530b', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 5, '01a21fbd-7bf3-7105-a0a5-e96e6bbfc884', 'c4a1ec40-96d2-5e48-94a6-0f6b0b2b469c', 'recompute', '01a21fbd-6d02-7426-8dfe-627fbb5ec195', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 6, 5, '01a21fbd-7c3d-770a-9c2a-a6446b2c86dd', 'eaf4eb9d-1949-55f6-9ce0-f71756eda072', 'recompute', '01a21fbd-6d95-7ce7-98f1-f65c43035e5b', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 7, 6, '01a21fbd-7c7b-7752-8460-6883ee2887bb', '49026c3d-a39a-50ea-9f95-40baf86913a6', 'recompute', '01a21fbd-6dfc-7578-ae15-eb9a2523d162', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 8, 9, '01a21fbd-7cb0-7651-8e43-110b2251b913', 'cee4af11-2275-5038-bd7e-c8c37fc48727', 'recompute', '01a21fbd-6e61-7b7b-ba26-5e4138cad740', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 9, 4, '01a21fbd-7ced-753c-89b3-5d4559376bdf', 'f74a1a18-0498-521f-a6d0-f8acfc30e0a3', 'recompute', '01a21fbd-6eaf-7378-ab94-cc35f9cd2b09', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 10, 4, '01a21fbd-7d1c-76a1-ad55-5d51e7e486c4', '51cf810c-acc8-5ab8-b7be-7799c23edafd', 'recompute', '01a21fbd-6f5c-7c06-b227-92de789bcf1c', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 11, 4, '01a21fbd-7d55-7ac6-9b27-47d8b0eed08b', '394bb17e-b846-578a-a23e-2a73c7d2d289', 'recompute', '01a21fbd-6fee-7984-92a2-bd4743c56a09', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 12, 4, '01a21fbd-7d9b-7346-80c5-8fd53228e275', '782a0fe4-7a89-5e7f-8582-eb1bb3b9042c', 'recompute', '01a21fbd-7077-7778-9861-14e18119570f', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 13, 4, '01a21fbd-7de1-7e6b-b6ea-2da005c4eb62', '81702be1-a053-5a5a-9a4f-7cd40de5ef67', 'recompute', '01a21fbd-70b0-7384-a3d6-a821c9e36ad9', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 14, 4, '01a21fbd-7e08-714e-8c9b-29b9ca902fb1', '9d81f9dd-3b3c-5c55-98bb-d73e0356bc82', 'recompute', '01a21fbd-70e0-7f22-8d7c-88c4cacb1cfb', 'put', 3, '{"set": "desnz_2026"}', '2026-11-23T07:31:00+00:00', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.owner_log VALUES (1, 5, 6, '01a21fbd-8147-7b41-8830-515e98e12d76', '01a21fbd-6925-7287-a014-e878283edff8', 'trip', '01a21fbd-8147-75f4-9ebe-dc85d64fd417', 'put', 0, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '2026-11-23T07:31:00Z', '2026-11-23 07:31:00+00', 'applied', NULL);
INSERT INTO public.passkey VALUES (1, '\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 2, '\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 3, 'Telefonen', '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.pending_week VALUES (1, '2026-11-16', 3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 5, 1, 0, 1, 0, 19780, 4985611, 4945, 0, 0, 0, 19780, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-16', 8, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 2, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 3, 1, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 4, 1, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 5, 1, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 2, 1, 0, 0, 0, 0, 55456968, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 7, 1, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 8, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 9, 15, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 10, 15, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 11, 15, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 13, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-09-28', 14, 15, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 2, 1, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 3, 1, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 4, 1, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 5, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 6, 1, 0, 0, 0, 0, 1504750, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 7, 1, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 4, 1, 0, 0, 1, 0, 1075200, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 7, 1, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 8, 1, 0, 0, 0, 0, 4104548, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 10, 15, 0, 0, 0, 0, 1075200, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 11, 15, 0, 0, 0, 0, 881063, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 13, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-23', 14, 15, 0, 0, 0, 0, 4104548, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 8, 1, 0, 0, 0, 0, 3590260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 9, 15, 0, 0, 0, 0, 218400, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 10, 15, 0, 0, 0, 0, 563755, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 12, 15, 0, 0, 0, 0, 376250, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 13, 15, 0, 0, 0, 0, 3303260, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.pending_week VALUES (1, '2026-11-09', 14, 15, 0, 0, 0, 0, 287000, 0, 0, 0, 0, 0, 0, 0);
INSERT INTO public.plan_comment VALUES (1, '00000000-0000-7000-8000-000000000000', 901, 2, '2026-11-23 07:31:00+00', 'Cyklarna är beställda.');
INSERT INTO public.plan_item VALUES (1, 901, NULL, 'Cykla de sista sex kilometrarna', 'Cykelpool vid skolan.', 36, 'people', 4200000000, 3100000000, 5300000000, -4100000, 'decided', 2, '2026-11-20', 2, '2026-11-23', 2, 15, '2027-03-31', NULL, NULL, 2);
INSERT INTO public.plan_reminder VALUES (1, 901, 2, 'ahead', '2027-03-31', '2027-03-24');
INSERT INTO public.poster VALUES (1, '00000000-0000-7000-8000-000000000000', 'wall', NULL, '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.provider_identity VALUES (1, 'anna-7', 2);
INSERT INTO public.purged VALUES (1, 7, '01a21fbd-722c-73bc-8d12-3bee53fb05db', 'trip', 5);
INSERT INTO public.push_subscription VALUES (1, '\x83efe4a63295c8baecd680c498054ca5ddc085fe2a2ef2d7988310ee7d4f4bf7', 2, 'https://push.example/0', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x5ba15fff965f44afa55aa4fa4d52b94b0ba86380a161089ddca9b9d08bef9ef6', 3, 'https://push.example/1', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.push_subscription VALUES (1, '\x7997303c6b20c27027c404bd3de592013902c6d9c1cf5d33146a24747251034e', 4, 'https://push.example/2', 'BPublicKey', 'secret', '2026-11-23 07:31:00+00');
INSERT INTO public.release_head VALUES (1, 3);
INSERT INTO public.released_answers VALUES (1, 16, '{"answered": 0, "questions": {}}', '2026-11-23 07:31:00+00');
INSERT INTO public.released_response VALUES (1, 16, '[{"answered": 0, "recorded": 6, "departments": [1]}]', '2026-11-23 07:31:00+00');
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
INSERT INTO public.schedule VALUES (1, 2, '01a21fbd-7652-7b8a-aa62-cb4c9622191b', 9, false, '{"leave": [{"to": "2026-07-31", "from": "2026-07-06"}], "telework": [5], "weekdays": [1, 2, 3, 4]}', '{"*": 9}', NULL, 1);
INSERT INTO public.sheet_draft VALUES (1, '00000000-0000-7000-8000-000000000000', 2, 'mileage', 'mars.csv', '\xbc51e9e65d79e1c90ba544ab2eae1044ccdf8c1af7a559ba375cba4276f7d99e', '2026-11-23 07:31:00+00');
INSERT INTO public.sign_in_attempt VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', 'code', NULL, NULL, 1, '{}', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00', NULL);
INSERT INTO public.sign_in_link VALUES (1, '\xb1b1bdb480c61d075300d9bff7d9cb69cf31695ea048e478facadf426e8d0fb0', 2, '2026-12-01 00:00:00+00', NULL, NULL, NULL);
INSERT INTO public.sign_in_session VALUES (1, '\x3f3af1ecebbd1410ab417ec0d27bbfcb5d340e177ae159b59fc8626c2dfd9175', 2, '2026-11-23 07:31:00+00', '2027-02-21 00:00:00+00', '', '', NULL);
INSERT INTO public.sign_up_invitation VALUES ('\x86304cc158bde7ed68f6fce6e9af4ab276e1bc2d2fe8db3a7a75ce93ae192657', '2026-11-23 07:31:00+00', '2026-11-23 07:31:00+00');
INSERT INTO public.single_sign_on VALUES (1, 'https://login.example', 'cero', 'secret', 'Kommunens konto');
INSERT INTO public.target VALUES (1, '2026-09-28', 900000, '2030-12-31', 20);
INSERT INTO public.trip VALUES (1, 2, '01a21fbd-699e-7d25-91ed-9b5f7622fdd3', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21fbd-6a83-7a0f-99c9-8838cc8fedcc', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21fbd-6b2a-7114-8cbf-aa754a8ade93', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21fbd-6b86-7f2c-b286-d7fb8c83a068', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21fbd-6c23-7319-8cb6-82bfc1f6c7f6', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21fbd-6c64-72ea-a646-9d61b9ecbc11', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21fbd-6cb0-7f35-8922-6120521921c0', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21fbd-6ce2-738f-9bf7-0184a49bfead', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 4, '01a21fbd-6c96-7e80-8668-8fe6a2cc530b', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21fbd-6d02-7426-8dfe-627fbb5ec195', 5, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21fbd-6d25-753c-b8fb-f14ab2cd3405', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21fbd-6d58-75f8-ae99-fa004f762735', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21fbd-6dae-77a4-9a6c-7f571e0f1d74', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21fbd-6de1-7af0-ad25-d9220777c3e8', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-6e25-73a8-95d3-9bc98b5d1ff8', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-6e4a-75a8-8446-23da94787839', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21fbd-6e74-7ad4-85a3-c769834957bd', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21fbd-6e97-7dc5-b88d-2447270b273d', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-6e61-7b7b-ba26-5e4138cad740', 9, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21fbd-6edd-7c99-93b2-e9c50c4f27c6', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21fbd-6f38-7d12-b726-d9ceaf3f5103', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21fbd-6f90-7515-a326-cbc833c62a5e', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "metres": 12345, "milligrams": 563755, "active_seconds": 0, "saved_milligrams": 1497860}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21fbd-6fb6-798d-86b4-9d2637573fcd', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21fbd-702b-7a9e-87ac-61e7257fd1ee', 1, false, '{"date": "2026-09-28", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21fbd-706b-7618-b833-7c1ad0a674c3', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21fbd-708d-7aa3-85cf-bb1432854112', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 4650450}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21fbd-70a4-7a59-9899-4a60c08ef9a4', 2, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21fbd-70ba-7c32-bb47-7b1af7d6b350', 1, false, '{"date": "2026-09-28", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 1}', NULL, '2026-09-28', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 12, '01a21fbd-7077-7778-9861-14e18119570f', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 13, '01a21fbd-70b0-7384-a3d6-a821c9e36ad9', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21fbd-70c6-71eb-a4ba-ebb94b8cd00f', 2, false, '{"date": "2026-11-09", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "out"}', '{"*": 2}', NULL, '2026-11-09', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "metres": 43100, "milligrams": 287000, "active_seconds": 540, "saved_milligrams": 6910700}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21fbd-71c8-766d-ac79-278dbfc2d089', 5, true, '{"date": "2026-11-16", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 4}', NULL, '2026-11-16', 1, '{"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "metres": 8400, "milligrams": 218400, "active_seconds": 0, "saved_milligrams": 1184400}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21fbd-73cc-741d-bf06-7baff1a18e71', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "hvo", "mode": "car", "metres": 61000, "persons": 2, "vehicle_owner": "pool"}], "purpose": "business", "direction": "none"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.hvo100", "milligrams": 1128500, "active_seconds": 0}], "metres": 61000, "milligrams": 1128500, "active_seconds": 0, "saved_milligrams": 9058500}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-745b-7860-8839-ba51026de070', 4, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 4}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-74df-7fc2-a72e-346cc5e14370', 6, false, '{"date": "2026-11-09", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "home"}', '{"*": 6}', NULL, '2026-11-09', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "metres": 19780, "milligrams": 3303260, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 8, '01a21fbd-7581-7a9e-912b-f66e2a9158b5', 8, false, '{"date": "2026-11-09", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "home", "additional": true}', '{"*": 8}', NULL, '2026-11-09', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 141950}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21fbd-6ada-758f-a65e-eec38b850472', 11, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 14, '01a21fbd-70e0-7f22-8d7c-88c4cacb1cfb', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "earlier": {"ore": 4945, "legs": [{"ore": 4945, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.petrol", "milligrams": 3303260, "active_seconds": 0}], "milligrams": 3303260, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21fbd-710f-7de8-b963-1b1569c2215b', 12, false, '{"date": "2026-11-23", "legs": [{"ore": 28000, "mode": "taxi", "metres": 7000}, {"mode": "flight", "metres": 394000, "cabin_class": "economy"}], "note": "Styrelsemöte", "purpose": "business", "direction": "none"}', '{"*": 4, "note": 6}', '[{"seq": 5, "field": "note", "value": "Årsmöte"}]', '2026-11-23', 1, '{"ore": 28000, "legs": [{"ore": 28000, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.taxi.regular_taxi.vkm", "milligrams": 1818740, "active_seconds": 0}, {"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.flight.international_non_uk.economy.with_rf", "milligrams": 49533680, "active_seconds": 0}], "metres": 401000, "earlier": {"ore": 28000, "legs": [{"ore": 28000, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}, {"ore": null, "edition": "klimatsmartsemester (v4-era page)", "boundary": "WTW", "factor_key": "se.flight.economy.with_rf", "milligrams": 52402000, "active_seconds": 0}], "milligrams": 52402000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 51352420, "active_seconds": 0, "saved_milligrams": 31859090}', 1);
INSERT INTO public.trip VALUES (1, 2, '01a21fbd-76d4-785c-97f2-f59b4212f244', 13, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 10}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 3, '01a21fbd-6bd4-78aa-8553-d3a14e9418eb', 9, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 6, '01a21fbd-6d95-7ce7-98f1-f65c43035e5b', 5, false, '{"date": "2026-11-23", "legs": [{"mode": "walk", "metres": 850}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "metres": 850, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 612}], "milligrams": 0, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 612, "saved_milligrams": 176384}', 1);
INSERT INTO public.trip VALUES (1, 7, '01a21fbd-6dfc-7578-ae15-eb9a2523d162', 6, false, '{"date": "2026-11-23", "legs": [{"fuel": "electric", "mode": "car", "metres": 30100, "own_grams_per_km": 12.5}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 1, '{"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "metres": 30100, "earlier": {"ore": 7525, "legs": [{"ore": 7525, "edition": "", "boundary": "own", "factor_key": "own", "milligrams": 376250, "active_seconds": 0}], "milligrams": 376250, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 376250, "active_seconds": 0, "saved_milligrams": 5869801}', 1);
INSERT INTO public.trip VALUES (1, 9, '01a21fbd-6eaf-7378-ab94-cc35f9cd2b09', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "", "boundary": "WTW", "factor_key": "gap", "milligrams": null, "active_seconds": 0}], "metres": 43100, "earlier": {"ore": 3900, "legs": [{"ore": null, "edition": "", "boundary": "WTW", "factor_key": "no_fuel", "milligrams": 0, "active_seconds": 540}, {"ore": 3900, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.rail.nordic_electric", "milligrams": 287000, "active_seconds": 0}], "milligrams": 287000, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 0, "active_seconds": 540, "saved_milligrams": 8943681}', 1);
INSERT INTO public.trip VALUES (1, 10, '01a21fbd-6f5c-7c06-b227-92de789bcf1c', 4, false, '{"date": "2026-11-23", "legs": [{"mode": "bus", "metres": 8400}], "purpose": "commute", "direction": "out"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": null, "legs": [{"ore": null, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.bus.average_local_bus", "milligrams": 1075200, "active_seconds": 0}], "metres": 8400, "earlier": {"ore": null, "legs": [{"ore": null, "edition": "Naturvårdsverket tool via Svensk Kollektivtrafik (ca 2022)", "boundary": "WTW", "factor_key": "se.bus.city_hvo", "milligrams": 218400, "active_seconds": 0}], "milligrams": 218400, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 1075200, "active_seconds": 0, "saved_milligrams": 667884}', 1);
INSERT INTO public.trip VALUES (1, 11, '01a21fbd-6fee-7984-92a2-bd4743c56a09', 4, false, '{"date": "2026-11-23", "legs": [{"fuel": "diesel", "mode": "car", "metres": 12345, "persons": 3, "vehicle_owner": "company"}], "purpose": "commute", "direction": "home"}', '{"*": 3}', NULL, '2026-11-23', 15, '{"ore": 494, "legs": [{"ore": 494, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.diesel", "milligrams": 881063, "active_seconds": 0}], "metres": 12345, "earlier": {"ore": 494, "legs": [{"ore": 494, "edition": "klimatresa (undated)", "boundary": "WTW", "factor_key": "se.car.medium.diesel", "milligrams": 563755, "active_seconds": 0}], "milligrams": 563755, "replaced_at": "2026-11-23T07:31:00Z"}, "milligrams": 881063, "active_seconds": 0, "saved_milligrams": 1680648}', 1);
INSERT INTO public.trip VALUES (1, 5, '01a21fbd-8147-75f4-9ebe-dc85d64fd417', 6, false, '{"date": "2026-11-24", "legs": [{"fuel": "petrol", "mode": "car", "metres": 19780, "vehicle_owner": "private"}], "purpose": "commute", "direction": "out"}', '{"*": 6}', NULL, '2026-11-24', 1, '{"ore": 4945, "legs": [{"ore": 4945, "edition": "2026", "boundary": "WTW", "factor_key": "desnz.car.average.petrol", "milligrams": 4104548, "active_seconds": 0}], "metres": 19780, "milligrams": 4104548, "active_seconds": 0, "saved_milligrams": 0}', 1);
INSERT INTO public.usual VALUES (1, 2, '01a21fbd-75d7-739d-b25b-b7f001f8239d', 7, false, '{"legs": [{"mode": "bicycle", "metres": 2100}, {"ore": 3900, "mode": "commuter_train", "metres": 41000}], "name": "Till jobbet", "purpose": "commute", "weekdays": [1, 2, 3, 4, 5]}', '{"*": 7}', NULL, 1);
INSERT INTO public.vehicle VALUES (1, 2, '01a21fbd-7626-734b-b80d-8e5434062fbe', 8, false, '{"fuel": "hybrid", "mode": "car", "name": "Volvon", "vehicle_owner": "private"}', '{"*": 8}', NULL, 1);
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
ALTER TABLE ONLY public.released_response
    ADD CONSTRAINT pk_released_response PRIMARY KEY (organisation_id, round_id);
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
ALTER TABLE ONLY public.released_response
    ADD CONSTRAINT fk_released_response_organisation_id_round_id FOREIGN KEY (organisation_id, round_id) REFERENCES public.round(organisation_id, round_id);
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
CREATE POLICY own_organisation ON public.released_response USING ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif"))) WITH CHECK ((organisation_id = ( SELECT (NULLIF(current_setting('cero.organisation'::text, true), ''::text))::bigint AS "nullif")));
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
ALTER TABLE public.released_response ENABLE ROW LEVEL SECURITY;
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
