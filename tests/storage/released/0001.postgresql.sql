SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.absence (
    id integer NOT NULL,
    member_id integer NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    noted_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.absence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.absence_id_seq OWNED BY public.absence.id;
CREATE TABLE public.account (
    id integer NOT NULL,
    platform character varying NOT NULL,
    account character varying NOT NULL,
    place character varying NOT NULL,
    member_id integer NOT NULL
);
CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;
CREATE TABLE public.action (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    note_id integer NOT NULL,
    signal_id integer,
    owner_id integer NOT NULL,
    due_on date NOT NULL,
    state character varying NOT NULL,
    ended_at timestamp with time zone,
    next_at timestamp with time zone
);
CREATE SEQUENCE public.action_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.action_id_seq OWNED BY public.action.id;
CREATE TABLE public.agenda_item (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    signal_id integer NOT NULL,
    "position" integer,
    decision character varying NOT NULL,
    decided_by integer,
    decided_at timestamp with time zone
);
CREATE SEQUENCE public.agenda_item_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.agenda_item_id_seq OWNED BY public.agenda_item.id;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.attendance (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    member_id integer NOT NULL,
    kind character varying NOT NULL,
    answer character varying NOT NULL,
    answered_at timestamp with time zone,
    replaces_id integer
);
CREATE SEQUENCE public.attendance_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.attendance_id_seq OWNED BY public.attendance.id;
CREATE TABLE public.audit_line (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    member_id integer,
    act character varying NOT NULL,
    about character varying NOT NULL
);
CREATE SEQUENCE public.audit_line_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_line_id_seq OWNED BY public.audit_line.id;
CREATE TABLE public.audit_seal (
    id integer NOT NULL,
    first integer NOT NULL,
    last integer NOT NULL,
    lines integer NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    digest character varying NOT NULL
);
CREATE SEQUENCE public.audit_seal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.audit_seal_id_seq OWNED BY public.audit_seal.id;
CREATE TABLE public.board (
    place character varying NOT NULL,
    shown character varying NOT NULL,
    card character varying NOT NULL
);
CREATE TABLE public.breach (
    id integer NOT NULL,
    code character varying NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    deadline timestamp with time zone NOT NULL,
    reported_by integer NOT NULL,
    seen_by character varying NOT NULL,
    kinds character varying NOT NULL,
    reminders integer NOT NULL,
    state character varying NOT NULL,
    next_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_by integer
);
CREATE SEQUENCE public.breach_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.breach_id_seq OWNED BY public.breach.id;
CREATE TABLE public.card_copy (
    id integer NOT NULL,
    name character varying NOT NULL COLLATE pg_catalog."C",
    platform character varying NOT NULL,
    place character varying NOT NULL,
    "group" boolean NOT NULL,
    language character varying NOT NULL,
    message_place character varying,
    message_id character varying,
    gone boolean NOT NULL
);
CREATE SEQUENCE public.card_copy_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.card_copy_id_seq OWNED BY public.card_copy.id;
CREATE TABLE public.code_number (
    prefix character varying NOT NULL,
    last integer NOT NULL,
    removed integer NOT NULL
);
CREATE TABLE public.code_try (
    digest character varying NOT NULL,
    tries integer NOT NULL,
    since timestamp with time zone NOT NULL
);
CREATE TABLE public.consult (
    id integer NOT NULL,
    code character varying NOT NULL,
    asker_id integer NOT NULL,
    location character varying,
    district character varying,
    kind character varying NOT NULL,
    urgent boolean NOT NULL,
    state character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    outcome character varying NOT NULL,
    counterfactual character varying NOT NULL,
    fingerprint character varying NOT NULL,
    wrapped_key bytea,
    erase_at timestamp with time zone
);
CREATE SEQUENCE public.consult_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.consult_id_seq OWNED BY public.consult.id;
CREATE TABLE public.contact (
    id integer NOT NULL,
    name character varying NOT NULL,
    organisation character varying NOT NULL,
    role character varying NOT NULL,
    areas character varying NOT NULL,
    topics character varying NOT NULL,
    municipalities character varying NOT NULL,
    phone character varying NOT NULL,
    email character varying NOT NULL,
    hours character varying NOT NULL,
    does character varying NOT NULL,
    does_not character varying NOT NULL,
    member_id integer,
    confirmed_at timestamp with time zone,
    changed_at timestamp with time zone NOT NULL,
    removed boolean NOT NULL
);
CREATE SEQUENCE public.contact_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.contact_id_seq OWNED BY public.contact.id;
CREATE TABLE public.draft (
    id integer NOT NULL,
    member_id integer NOT NULL,
    kind character varying NOT NULL,
    platform character varying NOT NULL,
    wrapped_key bytea NOT NULL,
    box bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.draft_id_seq OWNED BY public.draft.id;
CREATE TABLE public.entry (
    id integer NOT NULL,
    consult_id integer NOT NULL,
    part_id integer,
    author_id integer NOT NULL,
    kind character varying NOT NULL,
    box bytea NOT NULL,
    said_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    source character varying NOT NULL
);
CREATE SEQUENCE public.entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.entry_id_seq OWNED BY public.entry.id;
CREATE TABLE public.exclusion (
    consult_id integer NOT NULL,
    organisation character varying NOT NULL
);
CREATE TABLE public.fee_month (
    id integer NOT NULL,
    member_id integer NOT NULL,
    month character varying NOT NULL,
    lines json NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    locked_by integer,
    locked_at timestamp with time zone
);
CREATE SEQUENCE public.fee_month_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.fee_month_id_seq OWNED BY public.fee_month.id;
CREATE TABLE public.feed (
    id integer NOT NULL,
    member_id integer NOT NULL,
    kind character varying NOT NULL,
    digest character varying NOT NULL,
    made_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.feed_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.feed_id_seq OWNED BY public.feed.id;
CREATE TABLE public.gap (
    id integer NOT NULL,
    area character varying NOT NULL,
    reach character varying NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    state character varying NOT NULL
);
CREATE SEQUENCE public.gap_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.gap_id_seq OWNED BY public.gap.id;
CREATE TABLE public.gap_notice (
    id integer NOT NULL,
    gaps character varying NOT NULL
);
CREATE SEQUENCE public.gap_notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.gap_notice_id_seq OWNED BY public.gap_notice.id;
CREATE TABLE public.gate_count (
    id integer NOT NULL,
    day date NOT NULL,
    what character varying NOT NULL,
    kind character varying NOT NULL,
    number integer NOT NULL
);
CREATE SEQUENCE public.gate_count_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.gate_count_id_seq OWNED BY public.gate_count.id;
CREATE TABLE public.idea (
    id integer NOT NULL,
    code character varying NOT NULL,
    area character varying NOT NULL,
    location character varying,
    district character varying,
    level character varying NOT NULL,
    state character varying NOT NULL,
    proposed_by integer,
    quick_win boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    owner_id integer,
    next_at timestamp with time zone,
    nudged integer NOT NULL,
    untraceable_at timestamp with time zone,
    untraceable_by integer,
    wrapped_key bytea,
    box bytea NOT NULL,
    erase_at timestamp with time zone
);
CREATE SEQUENCE public.idea_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.idea_id_seq OWNED BY public.idea.id;
CREATE TABLE public.idea_origin (
    signal_id integer NOT NULL,
    idea_id integer NOT NULL
);
CREATE TABLE public.idea_step (
    id integer NOT NULL,
    idea_id integer NOT NULL,
    kind character varying NOT NULL,
    member_id integer,
    reason_id integer,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.idea_step_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.idea_step_id_seq OWNED BY public.idea_step.id;
CREATE TABLE public.idea_vote (
    idea_id integer NOT NULL,
    member_id integer NOT NULL,
    support integer NOT NULL,
    effect integer NOT NULL,
    financial integer NOT NULL,
    organisational integer NOT NULL,
    policy integer NOT NULL,
    reach integer NOT NULL,
    voted_at timestamp with time zone NOT NULL
);
CREATE TABLE public.link_code (
    digest character varying NOT NULL,
    member_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.meeting (
    id integer NOT NULL,
    code character varying NOT NULL,
    series_id integer NOT NULL,
    planned_on date NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    venue character varying NOT NULL,
    state character varying NOT NULL,
    sequence integer NOT NULL,
    step character varying NOT NULL,
    next_at timestamp with time zone,
    confirmed_by integer
);
CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;
CREATE TABLE public.member (
    id integer NOT NULL,
    name character varying NOT NULL,
    organisation character varying NOT NULL,
    kind character varying NOT NULL,
    roles character varying NOT NULL,
    areas character varying NOT NULL,
    location character varying,
    phone character varying NOT NULL,
    email character varying NOT NULL,
    language character varying NOT NULL,
    home character varying,
    home_chosen boolean NOT NULL,
    active boolean NOT NULL,
    changes integer NOT NULL
);
CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;
CREATE TABLE public.note (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    kind character varying NOT NULL,
    author_id integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    wrapped_key bytea,
    box bytea NOT NULL
);
CREATE SEQUENCE public.note_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.note_id_seq OWNED BY public.note.id;
CREATE TABLE public.occurrence (
    key character varying NOT NULL,
    ran_at timestamp with time zone NOT NULL
);
CREATE TABLE public.outgoing (
    id integer NOT NULL,
    key character varying NOT NULL,
    kind character varying NOT NULL,
    name character varying NOT NULL,
    platform character varying NOT NULL,
    place character varying NOT NULL,
    "group" boolean NOT NULL,
    language character varying NOT NULL,
    under character varying,
    body character varying NOT NULL,
    priority integer NOT NULL,
    state character varying NOT NULL,
    not_before timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    tried_at timestamp with time zone,
    lease_until timestamp with time zone,
    reason character varying NOT NULL,
    delay character varying NOT NULL
);
CREATE SEQUENCE public.outgoing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outgoing_id_seq OWNED BY public.outgoing.id;
CREATE TABLE public.part (
    id integer NOT NULL,
    consult_id integer NOT NULL,
    area character varying NOT NULL,
    state character varying NOT NULL,
    reach character varying NOT NULL,
    shift_id integer,
    offered_to integer,
    backup_to integer,
    passed_by integer,
    owner_id integer,
    asked_at timestamp with time zone NOT NULL,
    offered_at timestamp with time zone,
    claimed_at timestamp with time zone,
    answered_at timestamp with time zone,
    clock_from timestamp with time zone,
    step character varying NOT NULL,
    next_at timestamp with time zone
);
CREATE SEQUENCE public.part_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.part_id_seq OWNED BY public.part.id;
CREATE TABLE public.platform_trust (
    platform character varying NOT NULL,
    trust character varying NOT NULL,
    chosen_by integer NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.poll (
    id integer NOT NULL,
    series_id integer NOT NULL,
    meeting_id integer,
    asked_by integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state character varying NOT NULL,
    told_at timestamp with time zone,
    next_at timestamp with time zone NOT NULL
);
CREATE TABLE public.poll_date (
    id integer NOT NULL,
    poll_id integer NOT NULL,
    starts_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.poll_date_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.poll_date_id_seq OWNED BY public.poll_date.id;
CREATE SEQUENCE public.poll_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.poll_id_seq OWNED BY public.poll.id;
CREATE TABLE public.poll_vote (
    date_id integer NOT NULL,
    member_id integer NOT NULL,
    can boolean NOT NULL
);
CREATE TABLE public.proposal (
    id integer NOT NULL,
    district character varying,
    area character varying NOT NULL,
    topic character varying NOT NULL,
    cases integer NOT NULL,
    days integer NOT NULL,
    found_at timestamp with time zone NOT NULL,
    state character varying NOT NULL,
    decided_by integer,
    signal_id integer
);
CREATE SEQUENCE public.proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.proposal_id_seq OWNED BY public.proposal.id;
CREATE TABLE public.reason (
    id integer NOT NULL,
    author_id integer NOT NULL,
    written_at timestamp with time zone NOT NULL,
    wrapped_key bytea,
    box bytea NOT NULL,
    erase_at timestamp with time zone
);
CREATE SEQUENCE public.reason_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reason_id_seq OWNED BY public.reason.id;
CREATE TABLE public.reminder_choice (
    member_id integer NOT NULL,
    minutes character varying NOT NULL
);
CREATE TABLE public.seat (
    id integer NOT NULL,
    series_id integer NOT NULL,
    kind character varying NOT NULL,
    member_id integer NOT NULL
);
CREATE SEQUENCE public.seat_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.seat_id_seq OWNED BY public.seat.id;
CREATE TABLE public.seen (
    platform character varying NOT NULL,
    update character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    by character varying NOT NULL,
    answer character varying NOT NULL
);
CREATE TABLE public.series (
    id integer NOT NULL,
    district character varying NOT NULL,
    location character varying,
    areas character varying NOT NULL,
    rhythm character varying NOT NULL,
    first_on date,
    clock character varying NOT NULL,
    minutes integer NOT NULL,
    venue character varying NOT NULL,
    seats character varying NOT NULL,
    organiser_id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE TABLE public.series_area (
    district character varying NOT NULL,
    area character varying NOT NULL,
    series_id integer NOT NULL
);
CREATE SEQUENCE public.series_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.series_id_seq OWNED BY public.series.id;
CREATE TABLE public.set_aside (
    reference character varying NOT NULL,
    platform character varying NOT NULL,
    kind character varying NOT NULL,
    error character varying NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.shared_signal (
    signal_id integer NOT NULL,
    audience character varying NOT NULL,
    shared_on date NOT NULL
);
CREATE TABLE public.shift (
    id integer NOT NULL,
    area character varying NOT NULL,
    reach character varying NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    lawyer_id integer NOT NULL,
    backup_id integer,
    state character varying NOT NULL,
    ready_at timestamp with time zone,
    remind_at timestamp with time zone,
    outcome character varying NOT NULL,
    uid character varying NOT NULL,
    sequence integer NOT NULL
);
CREATE TABLE public.shift_change (
    id integer NOT NULL,
    shift_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by integer,
    how character varying NOT NULL,
    old_lawyer integer,
    new_lawyer integer,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.shift_change_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shift_change_id_seq OWNED BY public.shift_change.id;
CREATE SEQUENCE public.shift_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.shift_id_seq OWNED BY public.shift.id;
CREATE TABLE public.sighting (
    id integer NOT NULL,
    signal_id integer NOT NULL,
    member_id integer NOT NULL,
    location character varying,
    district character varying,
    seen_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.sighting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.sighting_id_seq OWNED BY public.sighting.id;
CREATE TABLE public.signal (
    id integer NOT NULL,
    code character varying NOT NULL,
    kind character varying NOT NULL,
    theme character varying NOT NULL,
    tags character varying NOT NULL,
    area character varying NOT NULL,
    location character varying,
    district character varying,
    level character varying NOT NULL,
    state character varying NOT NULL,
    raised_by integer NOT NULL,
    named boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    owner_id integer,
    next_at timestamp with time zone,
    meeting_id integer,
    carried integer NOT NULL,
    cases integer NOT NULL,
    untraceable_at timestamp with time zone,
    untraceable_by integer,
    merged_into integer,
    decided_at timestamp with time zone,
    wrapped_key bytea,
    box bytea NOT NULL,
    erase_at timestamp with time zone
);
CREATE SEQUENCE public.signal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.signal_id_seq OWNED BY public.signal.id;
CREATE TABLE public.slot_template (
    id integer NOT NULL,
    area character varying NOT NULL,
    reach character varying NOT NULL,
    weekday integer NOT NULL,
    from_minute integer NOT NULL,
    until_minute integer NOT NULL
);
CREATE SEQUENCE public.slot_template_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.slot_template_id_seq OWNED BY public.slot_template.id;
CREATE TABLE public.steering_proposal (
    id integer NOT NULL,
    idea_id integer,
    signal_id integer,
    open_for character varying,
    proposed_at timestamp with time zone NOT NULL,
    outcome character varying NOT NULL,
    decided_by integer,
    decided_at timestamp with time zone,
    held integer NOT NULL,
    nudged integer NOT NULL,
    next_at timestamp with time zone,
    reason_id integer
);
CREATE SEQUENCE public.steering_proposal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.steering_proposal_id_seq OWNED BY public.steering_proposal.id;
CREATE TABLE public.swap (
    id integer NOT NULL,
    shift_id integer NOT NULL,
    areas character varying NOT NULL,
    from_at timestamp with time zone,
    until_at timestamp with time zone,
    asked_by integer NOT NULL,
    arranged_by integer,
    asked_at timestamp with time zone NOT NULL,
    state character varying NOT NULL,
    taken_by integer,
    next_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.swap_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.swap_id_seq OWNED BY public.swap.id;
CREATE TABLE public.trace (
    consult_id integer NOT NULL,
    area character varying NOT NULL,
    topic character varying NOT NULL
);
CREATE TABLE public.violation (
    wrong character varying NOT NULL,
    about character varying NOT NULL,
    since timestamp with time zone NOT NULL,
    looks integer NOT NULL,
    told boolean NOT NULL
);
CREATE TABLE public.watermark (
    job character varying NOT NULL,
    done_until timestamp with time zone NOT NULL
);
CREATE TABLE public.workgroup (
    slug character varying NOT NULL,
    owner_id integer
);
CREATE TABLE public.workgroup_member (
    workgroup character varying NOT NULL,
    member_id integer NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    until date
);
ALTER TABLE ONLY public.absence ALTER COLUMN id SET DEFAULT nextval('public.absence_id_seq'::regclass);
ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);
ALTER TABLE ONLY public.action ALTER COLUMN id SET DEFAULT nextval('public.action_id_seq'::regclass);
ALTER TABLE ONLY public.agenda_item ALTER COLUMN id SET DEFAULT nextval('public.agenda_item_id_seq'::regclass);
ALTER TABLE ONLY public.attendance ALTER COLUMN id SET DEFAULT nextval('public.attendance_id_seq'::regclass);
ALTER TABLE ONLY public.audit_line ALTER COLUMN id SET DEFAULT nextval('public.audit_line_id_seq'::regclass);
ALTER TABLE ONLY public.audit_seal ALTER COLUMN id SET DEFAULT nextval('public.audit_seal_id_seq'::regclass);
ALTER TABLE ONLY public.breach ALTER COLUMN id SET DEFAULT nextval('public.breach_id_seq'::regclass);
ALTER TABLE ONLY public.card_copy ALTER COLUMN id SET DEFAULT nextval('public.card_copy_id_seq'::regclass);
ALTER TABLE ONLY public.consult ALTER COLUMN id SET DEFAULT nextval('public.consult_id_seq'::regclass);
ALTER TABLE ONLY public.contact ALTER COLUMN id SET DEFAULT nextval('public.contact_id_seq'::regclass);
ALTER TABLE ONLY public.draft ALTER COLUMN id SET DEFAULT nextval('public.draft_id_seq'::regclass);
ALTER TABLE ONLY public.entry ALTER COLUMN id SET DEFAULT nextval('public.entry_id_seq'::regclass);
ALTER TABLE ONLY public.fee_month ALTER COLUMN id SET DEFAULT nextval('public.fee_month_id_seq'::regclass);
ALTER TABLE ONLY public.feed ALTER COLUMN id SET DEFAULT nextval('public.feed_id_seq'::regclass);
ALTER TABLE ONLY public.gap ALTER COLUMN id SET DEFAULT nextval('public.gap_id_seq'::regclass);
ALTER TABLE ONLY public.gap_notice ALTER COLUMN id SET DEFAULT nextval('public.gap_notice_id_seq'::regclass);
ALTER TABLE ONLY public.gate_count ALTER COLUMN id SET DEFAULT nextval('public.gate_count_id_seq'::regclass);
ALTER TABLE ONLY public.idea ALTER COLUMN id SET DEFAULT nextval('public.idea_id_seq'::regclass);
ALTER TABLE ONLY public.idea_step ALTER COLUMN id SET DEFAULT nextval('public.idea_step_id_seq'::regclass);
ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);
ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);
ALTER TABLE ONLY public.note ALTER COLUMN id SET DEFAULT nextval('public.note_id_seq'::regclass);
ALTER TABLE ONLY public.outgoing ALTER COLUMN id SET DEFAULT nextval('public.outgoing_id_seq'::regclass);
ALTER TABLE ONLY public.part ALTER COLUMN id SET DEFAULT nextval('public.part_id_seq'::regclass);
ALTER TABLE ONLY public.poll ALTER COLUMN id SET DEFAULT nextval('public.poll_id_seq'::regclass);
ALTER TABLE ONLY public.poll_date ALTER COLUMN id SET DEFAULT nextval('public.poll_date_id_seq'::regclass);
ALTER TABLE ONLY public.proposal ALTER COLUMN id SET DEFAULT nextval('public.proposal_id_seq'::regclass);
ALTER TABLE ONLY public.reason ALTER COLUMN id SET DEFAULT nextval('public.reason_id_seq'::regclass);
ALTER TABLE ONLY public.seat ALTER COLUMN id SET DEFAULT nextval('public.seat_id_seq'::regclass);
ALTER TABLE ONLY public.series ALTER COLUMN id SET DEFAULT nextval('public.series_id_seq'::regclass);
ALTER TABLE ONLY public.shift ALTER COLUMN id SET DEFAULT nextval('public.shift_id_seq'::regclass);
ALTER TABLE ONLY public.shift_change ALTER COLUMN id SET DEFAULT nextval('public.shift_change_id_seq'::regclass);
ALTER TABLE ONLY public.sighting ALTER COLUMN id SET DEFAULT nextval('public.sighting_id_seq'::regclass);
ALTER TABLE ONLY public.signal ALTER COLUMN id SET DEFAULT nextval('public.signal_id_seq'::regclass);
ALTER TABLE ONLY public.slot_template ALTER COLUMN id SET DEFAULT nextval('public.slot_template_id_seq'::regclass);
ALTER TABLE ONLY public.steering_proposal ALTER COLUMN id SET DEFAULT nextval('public.steering_proposal_id_seq'::regclass);
ALTER TABLE ONLY public.swap ALTER COLUMN id SET DEFAULT nextval('public.swap_id_seq'::regclass);
INSERT INTO public.absence VALUES (1, 3, '2027-01-05', '2027-01-08', '2026-12-01 09:02:00+00');
INSERT INTO public.account VALUES (1, 'desk', 'desk-Anna', 'desk-Anna', 1);
INSERT INTO public.account VALUES (2, 'desk', 'desk-Bram', 'desk-Bram', 2);
INSERT INTO public.account VALUES (3, 'desk', 'desk-Carla', 'desk-Carla', 3);
INSERT INTO public.account VALUES (4, 'desk', 'desk-Dirk', 'desk-Dirk', 4);
INSERT INTO public.account VALUES (5, 'desk', 'desk-Ella', 'desk-Ella', 5);
INSERT INTO public.account VALUES (6, 'desk', 'desk-Sara', 'desk-Sara', 6);
INSERT INTO public.account VALUES (7, 'desk', 'desk-Lars', 'desk-Lars', 7);
INSERT INTO public.account VALUES (8, 'desk', 'desk-Nora', 'desk-Nora', 8);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.attendance VALUES (1, 1, 4, 'hjl', '', NULL, NULL);
INSERT INTO public.attendance VALUES (2, 1, 6, 'sr', '', NULL, NULL);
INSERT INTO public.attendance VALUES (3, 2, 4, 'hjl', '', NULL, NULL);
INSERT INTO public.attendance VALUES (4, 2, 6, 'sr', '', NULL, NULL);
INSERT INTO public.attendance VALUES (7, 1, 7, 'advocaat', '', NULL, NULL);
INSERT INTO public.attendance VALUES (10, 2, 7, 'advocaat', '', NULL, NULL);
INSERT INTO public.audit_line VALUES (1, '2026-12-01 09:00:00+00', 1, 'command:consult', '');
INSERT INTO public.audit_line VALUES (2, '2026-12-01 09:00:00+00', 1, 'button:gate.send', 'HUU-0001');
INSERT INTO public.audit_line VALUES (3, '2026-12-01 09:00:00+00', 2, 'button:part.claim', 'HUU-0001');
INSERT INTO public.audit_line VALUES (4, '2026-12-01 09:00:00+00', 2, 'said', 'HUU-0001');
INSERT INTO public.audit_line VALUES (5, '2026-12-01 09:00:00+00', 1, 'said', 'HUU-0001');
INSERT INTO public.audit_line VALUES (6, '2026-12-01 09:00:00+00', 1, 'command:consult', '');
INSERT INTO public.audit_line VALUES (7, '2026-12-01 09:00:00+00', 1, 'button:gate.send', 'HUU-0002');
INSERT INTO public.audit_line VALUES (8, '2026-12-01 09:00:00+00', 1, 'command:consult', '');
INSERT INTO public.audit_line VALUES (9, '2026-12-01 09:00:00+00', 1, 'command:signaal', '');
INSERT INTO public.audit_line VALUES (10, '2026-12-01 09:00:00+00', 1, 'button:gate.send', 'SIG-0001');
INSERT INTO public.audit_line VALUES (11, '2026-12-01 09:02:00+00', 4, 'command:overleg', '');
INSERT INTO public.audit_line VALUES (12, '2026-12-01 09:02:00+00', 4, 'form:meeting.series', '');
INSERT INTO public.audit_line VALUES (13, '2026-12-01 09:02:00+00', 4, 'command:overleg', '');
INSERT INTO public.audit_line VALUES (14, '2026-12-01 09:02:00+00', 4, 'button:ov.seats', '');
INSERT INTO public.audit_line VALUES (15, '2026-12-01 09:02:00+00', 4, 'button:ov.seat', '');
INSERT INTO public.audit_line VALUES (16, '2026-12-01 09:02:00+00', 4, 'button:ov.sit', '');
INSERT INTO public.audit_line VALUES (17, '2026-12-01 09:02:00+00', 3, 'command:piket', 'absence 1');
INSERT INTO public.audit_line VALUES (18, '2026-12-01 09:23:00+00', NULL, 'step:herinneren', 'HUU-0002');
INSERT INTO public.audit_line VALUES (19, '2026-12-01 09:45:00+00', NULL, 'step:achterwacht', 'HUU-0002');
INSERT INTO public.audit_seal VALUES (1, 1, 17, 17, '2026-12-01 09:06:00+00', 'dcbcf692127d6c055b63ff2346250d09fbe68b8310c9bb7adc00b3f628fb4f98');
INSERT INTO public.audit_seal VALUES (2, 18, 18, 1, '2026-12-01 09:27:00+00', '49011f4d5c2974be2af18fcacc0163417e2fd6fbffef439ee61d6d535dcfba5e');
INSERT INTO public.audit_seal VALUES (3, 19, 19, 1, '2026-12-01 09:47:00+00', '8dbea65486a59777e61e8b403ad897f83223fe39e703b88c236188dfb4ff7a61');
INSERT INTO public.board VALUES ('desk:C-ZWOLLE', '1.2.0.1100', 'on-duty:desk:C-ZWOLLE:2026-12-01');
INSERT INTO public.card_copy VALUES (2, 'part:1:2', 'desk', 'desk-Bram', false, 'nl', 'desk-Bram', '4', false);
INSERT INTO public.card_copy VALUES (1, 'consult:1:asker', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '5', false);
INSERT INTO public.card_copy VALUES (4, 'part:1:claimed:1796115600', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '7', false);
INSERT INTO public.card_copy VALUES (5, 'entry:2', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '10', false);
INSERT INTO public.card_copy VALUES (7, 'entry:3', 'desk', 'desk-Bram', false, 'nl', 'desk-Bram', '13', false);
INSERT INTO public.card_copy VALUES (9, 'part:2:2', 'desk', 'desk-Bram', false, 'nl', 'desk-Bram', '17', false);
INSERT INTO public.card_copy VALUES (8, 'consult:2:asker', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '18', false);
INSERT INTO public.card_copy VALUES (11, 'signal:1:coordinators', 'desk', 'C-ZWOLLE', true, 'nl', 'C-ZWOLLE', '24', false);
INSERT INTO public.card_copy VALUES (10, 'signal:1:mine', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '25', false);
INSERT INTO public.card_copy VALUES (15, 'idea:1:coordinators', 'desk', 'C-ZWOLLE', true, 'nl', 'C-ZWOLLE', '26', false);
INSERT INTO public.card_copy VALUES (12, 'signal:1:mine:decided:1796115600', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '27', false);
INSERT INTO public.card_copy VALUES (14, 'idea:1', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '28', false);
INSERT INTO public.card_copy VALUES (13, 'on-duty:desk:C-ZWOLLE:2026-12-01', 'desk', 'C-ZWOLLE', true, 'nl', 'C-ZWOLLE', '29', false);
INSERT INTO public.card_copy VALUES (16, 'meeting:OVL-0001:invite:0', 'desk', 'desk-Dirk', false, 'nl', 'desk-Dirk', '34', false);
INSERT INTO public.card_copy VALUES (17, 'meeting:OVL-0001:invite:0', 'desk', 'desk-Sara', false, 'nl', 'desk-Sara', '35', false);
INSERT INTO public.card_copy VALUES (20, 'series:1:begun', 'desk', 'C-ZWOLLE', true, 'nl', 'C-ZWOLLE', '33', false);
INSERT INTO public.card_copy VALUES (18, 'meeting:OVL-0002:invite:0', 'desk', 'desk-Dirk', false, 'nl', 'desk-Dirk', '36', false);
INSERT INTO public.card_copy VALUES (19, 'meeting:OVL-0002:invite:0', 'desk', 'desk-Sara', false, 'nl', 'desk-Sara', '37', false);
INSERT INTO public.card_copy VALUES (22, 'series:1:seat-advocaat', 'desk', 'C-ZWOLLE', true, 'nl', 'C-ZWOLLE', '46', false);
INSERT INTO public.card_copy VALUES (21, 'series:1:seat', 'desk', 'desk-Lars', false, 'nl', 'desk-Lars', '45', false);
INSERT INTO public.card_copy VALUES (23, 'meeting:OVL-0001:invite:0', 'desk', 'desk-Lars', false, 'nl', 'desk-Lars', '47', false);
INSERT INTO public.card_copy VALUES (24, 'meeting:OVL-0002:invite:0', 'desk', 'desk-Lars', false, 'nl', 'desk-Lars', '48', false);
INSERT INTO public.card_copy VALUES (25, 'part:2:reminder:1796116980', 'desk', 'desk-Bram', false, 'nl', 'desk-Bram', '53', false);
INSERT INTO public.card_copy VALUES (26, 'part:2:3', 'desk', 'desk-Carla', false, 'nl', 'desk-Carla', '54', false);
INSERT INTO public.card_copy VALUES (27, 'note:2:asker-backup:1796118300', 'desk', 'desk-Anna', false, 'nl', 'desk-Anna', '55', false);
INSERT INTO public.code_number VALUES ('HUU', 2, 0);
INSERT INTO public.code_number VALUES ('SIG', 1, 0);
INSERT INTO public.code_number VALUES ('IDEE', 1, 0);
INSERT INTO public.code_number VALUES ('OVL', 2, 0);
INSERT INTO public.consult VALUES (1, 'HUU-0001', 1, 'zwolle', 'overijssel', '', false, 'open', '2026-12-01 09:00:00+00', NULL, 'nog_onbekend', 'weet_niet', 'e77950e8437a95df571e3944f017df26480467c468085117279b0d606e0fc66b', '\x5e318f8c23ce06c49ac065fa5cd63040f2ea7e86c5cb665be50597cd1ea6da807a1ddc3c1f93bff56ce513408284947e1c6b308aa63aecfe506047dd4a8cc9c9', NULL);
INSERT INTO public.consult VALUES (2, 'HUU-0002', 1, 'zwolle', 'overijssel', '', false, 'open', '2026-12-01 09:00:00+00', NULL, 'nog_onbekend', 'weet_niet', '9d5415038ef2bbab5edaee5c1787bf5d7af11a0f61c702185a3a7a1411443c9b', '\x5e318f8caacbe45a26d5332e56ab6797f4e5002e94ea456b12818ef4c38102947a5c05ddf4d9f7c4861b85f5d6b325a6dc4655611183df857fbc0ced1fc60809', NULL);
INSERT INTO public.entry VALUES (1, 1, NULL, 1, 'vraag', '\x8a447249e73c98616afa7a950e0ce281aa7a919c75fdd27e8dc0eeda4719323e30882aa11db3951561ce417d120c2449b618ecd6ef18cb48a6c680f259de5b39adf5072267c06dcd2c9574', '2026-12-01 09:00:00+00', NULL, '');
INSERT INTO public.entry VALUES (2, 1, 1, 2, 'antwoord', '\x371a934b5cadf9cf3d272fcc6a63e830d101c86fd26addd63eea3d16101d6d74f88efae0d14d0af638e219d147d1cff86f752f7d77cadbace42a2f7c1f41e49013af2cf2', '2026-12-01 09:00:00+00', NULL, 'desk desk-Bram own-8');
INSERT INTO public.entry VALUES (3, 1, 1, 1, 'aanvulling', '\x1f2a56a968d6534c7d06621710c432487bf41f6d782618129c35373b33c0d08a1a87bda65d1b39006d4906e7', '2026-12-01 09:00:00+00', NULL, 'desk desk-Anna own-11');
INSERT INTO public.entry VALUES (4, 2, NULL, 1, 'vraag', '\xcc73cd6f8e655716b36247f3dd33ca0c8812715a7f5e99626120eded1780b772bcb96e322f5a0ce5be3135e86ad4779679126a516ed2e3dc8e7ca0324ea60f332c2e10bc742847', '2026-12-01 09:00:00+00', NULL, '');
INSERT INTO public.gate_count VALUES (1, '2026-12-01', 'teksten', '', 1);
INSERT INTO public.gate_count VALUES (2, '2026-12-01', 'teksten', '', 1);
INSERT INTO public.gate_count VALUES (3, '2026-12-01', 'teksten', '', 1);
INSERT INTO public.gate_count VALUES (4, '2026-12-01', 'teksten', '', 1);
INSERT INTO public.gate_count VALUES (5, '2026-12-01', 'gevonden', 'PERSON', 1);
INSERT INTO public.gate_count VALUES (6, '2026-12-01', 'teksten', '', 1);
INSERT INTO public.idea VALUES (1, 'IDEE-1', 'huur', 'zwolle', 'overijssel', 'regionaal', 'idee', NULL, false, '2026-12-01 09:01:00+00', 4, '2026-12-29 08:00:00+00', 0, NULL, NULL, '\x5e318f8c34f1ebbee6a477f9097d42123a0e09964b2ab5b17554d8f2fe0557db7e7013eeee9fea92d97f9255dfe41496b0c966c434e39d8b9613307dbeb189db', '\x7b4851e975b779fa4b12c0eacc490071d01e447b90f8b238b57768dc4dc040db63b4eb761ade196512fcf9786d3f4d990739a5fc2ffad8af6828e51120583799ed00ddc820c1793bfb72f106956b', NULL);
INSERT INTO public.idea_origin VALUES (1, 1);
INSERT INTO public.idea_step VALUES (1, 1, 'idee', NULL, NULL, '2026-12-01 09:01:00+00');
INSERT INTO public.meeting VALUES (1, 'OVL-0001', 1, '2027-01-07', '2027-01-07 09:00:00+00', '2027-01-07 11:00:00+00', 'https://video.voorbeeld.nl/huur', 'gepland', 0, 'oproep', '2026-12-24 09:00:00+00', NULL);
INSERT INTO public.meeting VALUES (2, 'OVL-0002', 1, '2027-03-04', '2027-03-04 09:00:00+00', '2027-03-04 11:00:00+00', 'https://video.voorbeeld.nl/huur', 'gepland', 0, 'oproep', '2027-02-18 09:00:00+00', NULL);
INSERT INTO public.member VALUES (5, 'Ella', 'Organisatie Ella', 'advocaat', 'advocaat', 'huur;arbeid', NULL, '038 123 45 67', 'ella@voorbeeld.nl', 'nl', NULL, false, true, 0);
INSERT INTO public.member VALUES (6, 'Sara', 'Organisatie Sara', 'sr', 'coordinator;eerstelijn', '', 'zwolle', '038 123 45 67', 'sara@voorbeeld.nl', 'nl', NULL, false, true, 0);
INSERT INTO public.member VALUES (7, 'Lars', 'Organisatie Lars', 'advocaat', 'advocaat', 'huur', 'zwolle', '038 123 45 67', 'lars@voorbeeld.nl', 'nl', NULL, false, true, 0);
INSERT INTO public.member VALUES (8, 'Nora', 'Organisatie Nora', 'anders', 'landelijk', '', NULL, '038 123 45 67', 'nora@voorbeeld.nl', 'nl', NULL, false, true, 0);
INSERT INTO public.member VALUES (1, 'Anna', 'Organisatie Anna', 'hjl', 'eerstelijn', '', 'zwolle', '038 123 45 67', 'anna@voorbeeld.nl', 'nl', 'desk', false, true, 1);
INSERT INTO public.member VALUES (2, 'Bram', 'Organisatie Bram', 'advocaat', 'advocaat', 'huur;arbeid', 'zwolle', '038 123 45 67', 'bram@voorbeeld.nl', 'nl', 'desk', false, true, 1);
INSERT INTO public.member VALUES (4, 'Dirk', 'Organisatie Dirk', 'hjl', 'coordinator;eerstelijn', '', 'zwolle', '038 123 45 67', 'dirk@voorbeeld.nl', 'nl', 'desk', false, true, 1);
INSERT INTO public.member VALUES (3, 'Carla', 'Organisatie Carla', 'advocaat', 'advocaat', 'huur', 'zwolle', '038 123 45 67', 'carla@voorbeeld.nl', 'nl', 'desk', false, true, 1);
INSERT INTO public.occurrence VALUES ('duty:1:2@2026-12-01T10:00:00', '2026-12-01 09:00:00+00');
INSERT INTO public.occurrence VALUES ('slot-opened:1:0', '2026-12-01 09:01:00+00');
INSERT INTO public.occurrence VALUES ('self-audit@2026-12-01T09:00:00+00:00', '2026-12-01 09:01:00+00');
INSERT INTO public.occurrence VALUES ('self-audit@2026-12-01T09:15:00+00:00', '2026-12-01 09:22:00+00');
INSERT INTO public.occurrence VALUES ('self-audit@2026-12-01T09:30:00+00:00', '2026-12-01 09:30:00+00');
INSERT INTO public.occurrence VALUES ('self-audit@2026-12-01T09:45:00+00:00', '2026-12-01 09:45:00+00');
INSERT INTO public.occurrence VALUES ('slot-opened:1:1', '2026-12-01 09:45:00+00');
INSERT INTO public.occurrence VALUES ('self-audit@2026-12-01T10:00:00+00:00', '2026-12-01 10:00:00+00');
INSERT INTO public.outgoing VALUES (2, '638277f6139344ca8be2ec3bfafdeb41', 'post', 'part:1:2', 'desk', 'desk-Bram', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "1", {"text": "part-claim"}, "primary"], ["part.conflict", "1", {"text": "part-conflict"}, "plain"], ["part.other_area", "1", {"text": "part-other-area"}, "plain"], ["part.more", "1", {"text": "part-need-more"}, "plain"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.846487+00', '', '');
INSERT INTO public.outgoing VALUES (1, 'd61c2d14d4b542f280bbfe961af3e4eb', 'post', 'consult:1:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.edit", "1", {"text": "consult-edit"}, "plain"], ["consult.close", "1", {"text": "consult-close"}, "plain"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.846487+00', '', '');
INSERT INTO public.outgoing VALUES (4, '01bfc1b3abc4484c8c4739bc7f785ce2', 'edit', 'consult:1:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-claimed", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.edit", "1", {"text": "consult-edit"}, "plain"], ["consult.close", "1", {"text": "consult-close"}, "plain"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.881028+00', '', '');
INSERT INTO public.outgoing VALUES (3, '18d2ba6d59814babb6e580510035f644', 'edit', 'part:1:2', 'desk', 'desk-Bram', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-owned-hint"}, "buttons": [["part.answer", "1", {"text": "part-answer"}, "primary"], ["part.call", "1", {"text": "part-call"}, "plain"], ["part.back", "1", {"text": "part-give-back"}, "plain"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.881028+00', '', '');
INSERT INTO public.outgoing VALUES (5, '626f571ed4bc475fad00b72b90395b6c', 'post', 'part:1:claimed:1796115600', 'desk', 'desk-Anna', false, 'nl', 'consult:1:asker', '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "asker-claimed", "args": {"lawyer": "Bram", "area": "Huurrecht"}}]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.88743+00', '', '');
INSERT INTO public.outgoing VALUES (6, '6cbf3bfabb4a413c8ea807933bba4bae', 'post', 'entry:2', 'desk', 'desk-Anna', false, 'nl', 'consult:1:asker', '{"title": {"text": "entry-from", "args": {"name": "Bram", "code": "HUU-0001"}}, "body": [{"quote": 2}], "hint": {"text": "standing-line"}}', 0, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.909084+00', '', '');
INSERT INTO public.outgoing VALUES (8, 'b79eccb88ece442492a4ac9f81f06131', 'edit', 'part:1:2', 'desk', 'desk-Bram', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"quote": 1}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-owned-answered"}, "buttons": [["part.answer", "1", {"text": "part-answer"}, "primary"], ["part.call", "1", {"text": "part-call"}, "plain"], ["part.back", "1", {"text": "part-give-back"}, "plain"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.909084+00', '', '');
INSERT INTO public.outgoing VALUES (7, 'f8a7d8f15c6148c88aa449a00b2a7af7', 'edit', 'consult:1:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-answered", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.close", "1", {"text": "consult-close"}, "primary"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.915509+00', '', '');
INSERT INTO public.outgoing VALUES (10, 'cab67117a536499a89e168a7daeeddd3', 'edit', 'consult:1:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-answered", "args": {"lawyer": "Bram"}}], "facts": [[{"text": "fact-question"}, {"quote": 1}]], "buttons": [["consult.close", "1", {"text": "consult-close"}, "primary"], ["consult.withdraw", "1", {"text": "consult-withdraw"}, "danger"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.931266+00', '', '');
INSERT INTO public.outgoing VALUES (9, '3e8715334ee84effbdd4d79416655685', 'post', 'entry:3', 'desk', 'desk-Bram', false, 'nl', 'part:1:2', '{"title": {"text": "entry-from", "args": {"name": "Anna", "code": "HUU-0001"}}, "body": [{"quote": 3}]}', 0, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.931266+00', '', '');
INSERT INTO public.outgoing VALUES (11, 'd7d7482a767048a497349fb4684eeff7', 'post', 'consult:2:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 4}]], "buttons": [["consult.edit", "2", {"text": "consult-edit"}, "plain"], ["consult.close", "2", {"text": "consult-close"}, "plain"], ["consult.withdraw", "2", {"text": "consult-withdraw"}, "danger"]]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.957801+00', '', '');
INSERT INTO public.outgoing VALUES (13, 'e6480052038b4e79afb1fd351d7e855e', 'post', 'signal:1:mine', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}], "facts": [[{"text": "signal-said"}, {"quote": [1, "signal"]}]], "buttons": [["signal.withdraw", "1", {"text": "signal-withdraw"}, "danger"]]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.996704+00', '', '');
INSERT INTO public.outgoing VALUES (24, 'd602146e4dee4e499a93f37ef3cf8bd4', 'post', 'meeting:OVL-0002:invite:0', 'desk', 'desk-Dirk', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAyLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.255375+00', '', '');
INSERT INTO public.outgoing VALUES (12, 'f69bee4e798645a1b4f7a9727ae3bae4', 'post', 'part:2:2', 'desk', 'desk-Bram', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"quote": 4}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "2", {"text": "part-claim"}, "primary"], ["part.conflict", "2", {"text": "part-conflict"}, "plain"], ["part.other_area", "2", {"text": "part-other-area"}, "plain"], ["part.more", "2", {"text": "part-need-more"}, "plain"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.957801+00', '', '');
INSERT INTO public.outgoing VALUES (15, 'e42194a4293f40269ef20b986a838aeb', 'edit', 'signal:1:mine', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-stands-idea"}], "facts": [[{"text": "signal-said"}, {"quote": [1, "signal"]}]]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:24.172717+00', '', '');
INSERT INTO public.outgoing VALUES (16, '27939773ff6742b3b15c5e9037673a26', 'post', 'signal:1:mine:decided:1796115600', 'desk', 'desk-Anna', false, 'nl', 'signal:1:mine', '{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-heard-idea", "args": {"code": "SIG-0001"}}]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:24.179227+00', '', '');
INSERT INTO public.outgoing VALUES (17, '4f212fc105424a18aad227264aafc04d', 'edit', 'signal:1:coordinators', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-new", "args": {"kind": {"text": "signal-kind-casuistiek"}}}, {"text": "signal-stands-idea"}]}', 2, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:24.179227+00', '', '');
INSERT INTO public.outgoing VALUES (28, '45a0c74541d0485795bb00fcc1586b70', 'post', 'series:1:seat-advocaat', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-taken", "args": {"name": "Lars", "seat": {"text": "seat-advocaat"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.293699+00', '', '');
INSERT INTO public.outgoing VALUES (27, 'bf3d027cb0c542a9a524f74ed5a22c0d', 'post', 'series:1:seat', 'desk', 'desk-Lars', false, 'nl', NULL, '{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-yours", "args": {"seat": {"text": "seat-advocaat"}, "name": "Dirk"}}]}', 1, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.293699+00', '', '');
INSERT INTO public.outgoing VALUES (29, '465a1ae95a784636a6e6c6479951864b', 'post', 'meeting:OVL-0001:invite:0', 'desk', 'desk-Lars', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkFUVEVOREVFO0NOPUxhcnM7UEFSVFNUQVQ9TkVFRFMtQUNUSU9OO1JPTEU9UkVRLVBBUlRJQ0lQQU5UOm1haWx0bzpsYXJzQHZvDQogb3JiZWVsZC5ubA0KREVTQ1JJUFRJT046RGUgYWdlbmRhIHN0YWF0IGluIEtvcnRlIExpam46IHR5cCAvb3ZlcmxlZyBhZ2VuZGEgT1ZMLTAwMDEuIEwNCiBhYXQgZGFhciBvb2sgd2V0ZW4gb2YgamUga29tdC4NCkxBU1QtTU9ESUZJRUQ6MjAyNjEyMDFUMDkwMjAwWg0KTE9DQVRJT046aHR0cHM6Ly92aWRlby52b29yYmVlbGQubmwvaHV1cg0KT1JHQU5JWkVSO0NOPURpcms6bWFpbHRvOmRpcmtAdm9vcmJlZWxkLm5sDQpTVEFUVVM6Q09ORklSTUVEDQpUUkFOU1A6T1BBUVVFDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo=", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.299708+00', '', '');
INSERT INTO public.outgoing VALUES (14, 'fda7b4c4a09f44b7b6b926bc0ad5e928', 'post', 'signal:1:coordinators', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "signal-heading", "args": {"code": "SIG-0001", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "signal-new", "args": {"kind": {"text": "signal-kind-casuistiek"}}}, {"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}], "buttons": [["signal.look", "1", {"text": "signal-look"}, "primary"]]}', 1, 'sent', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 1, NULL, '2026-12-01 11:54:23.996704+00', '', '');
INSERT INTO public.outgoing VALUES (21, 'ffdfa584a4de448e8ef6210a68b3e129', 'post', 'idea:1:coordinators', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "idea-heading", "args": {"code": "IDEE-1", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "idea-stands-regional"}, {"text": "idea-next", "args": {"name": "Dirk", "until": {"on": "2026-12-29"}}}], "buttons": [["idea.look", "1", {"text": "idea-look"}, "primary"]]}', 1, 'sent', '2026-12-01 09:01:00+00', '2026-12-01 09:01:00+00', 1, NULL, '2026-12-01 11:54:24.172717+00', '', '');
INSERT INTO public.outgoing VALUES (18, '1c4ddac30d854f7da597e74752008da4', 'post', 'on-duty:desk:C-ZWOLLE:2026-12-01', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "board-title"}, "facts": [[{"text": "board-line", "args": {"area": ["Huurrecht"], "reach": {"text": "reach-place", "args": {"place": "Zwolle"}}, "lawyer": "Bram", "until": {"text": "slot-time", "args": {"hour": "12", "minute": "00"}}}}, {"phone": "038 123 45 67"}]]}', 4, 'sent', '2026-12-01 09:01:00+00', '2026-12-01 09:01:00+00', 1, NULL, '2026-12-01 11:54:24.185517+00', '', '');
INSERT INTO public.outgoing VALUES (20, 'e7fed4447a45456596dd747ff8315eec', 'post', 'idea:1', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "idea-heading", "args": {"code": "IDEE-1", "area": {"plain": "Huurrecht"}}}, "body": [{"text": "idea-began-as", "args": {"codes": ["SIG-0001"]}}, {"text": "idea-stands-regional"}, {"text": "idea-next", "args": {"name": "Dirk", "until": {"on": "2026-12-29"}}}], "facts": [[{"text": "idea-said"}, {"quote": [1, "idea"]}]], "buttons": [["idea.look", "1", {"text": "idea-look"}, "plain"]]}', 2, 'sent', '2026-12-01 09:01:00+00', '2026-12-01 09:01:00+00', 1, NULL, '2026-12-01 11:54:24.185517+00', '', '');
INSERT INTO public.outgoing VALUES (19, '47a3a86a98db41b89debf7ebbf1c20ac', 'topic', 'topic', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"body": [{"text": "topic", "args": {"each": [{"text": "topic-one", "args": {"area": ["huurrecht"], "lawyer": "Bram", "until": {"text": "slot-time", "args": {"hour": "12", "minute": "00"}}}}]}}]}', 4, 'sent', '2026-12-01 09:01:00+00', '2026-12-01 09:01:00+00', 1, NULL, '2026-12-01 11:54:24.191254+00', '', '');
INSERT INTO public.outgoing VALUES (25, '6187dc530935444f807396c7332c960e', 'post', 'meeting:OVL-0002:invite:0', 'desk', 'desk-Sara', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAyLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.255375+00', '', '');
INSERT INTO public.outgoing VALUES (22, 'b80956d805924167922f969037030810', 'post', 'meeting:OVL-0001:invite:0', 'desk', 'desk-Dirk', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAxLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.247492+00', '', '');
INSERT INTO public.outgoing VALUES (26, 'baf1b32203244ee6b2f76a5b844d25f4', 'post', 'series:1:begun', 'desk', 'C-ZWOLLE', true, 'nl', NULL, '{"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "series-begun-2m", "args": {"minutes": 120}}, {"text": "series-empty-seats", "args": {"seats": [{"text": "seat-advocaat"}]}}], "facts": [[{"text": "series-first-dates"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "meeting-date-line", "args": {"code": "OVL-0001", "at": {"at": "2027-01-07T09:00:00+00:00"}}}, "rest": {"text": "meeting-date-line", "args": {"code": "OVL-0002", "at": {"at": "2027-03-04T09:00:00+00:00"}}}}}}}], [{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seats", "1", {"text": "series-seats"}, "plain"]]}', 2, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.247492+00', '', '');
INSERT INTO public.outgoing VALUES (23, '4ddfe2dec3bf455b8112bda2a1884d88', 'post', 'meeting:OVL-0001:invite:0', 'desk', 'desk-Sara', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0001", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "1", {"text": "meeting-come"}, "primary"], ["ov.away", "1", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "1", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0001.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMTA3VDA5MDAwMFoNCkRURU5EOjIwMjcwMTA3VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAxQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkRFU0NSSVBUSU9OOkRlIGFnZW5kYSBzdGFhdCBpbiBLb3J0ZSBMaWpuOiB0eXAgL292ZXJsZWcgYWdlbmRhIE9WTC0wMDAxLiBMDQogYWF0IGRhYXIgb29rIHdldGVuIG9mIGplIGtvbXQuDQpMQVNULU1PRElGSUVEOjIwMjYxMjAxVDA5MDIwMFoNCkxPQ0FUSU9OOmh0dHBzOi8vdmlkZW8udm9vcmJlZWxkLm5sL2h1dXINCk9SR0FOSVpFUjtDTj1EaXJrOm1haWx0bzpkaXJrQHZvb3JiZWVsZC5ubA0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOk9QQVFVRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-01-07T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.247492+00', '', '');
INSERT INTO public.outgoing VALUES (31, '149fb84c3e284c2aadbdb96c7ea1cee4', 'post', 'part:2:reminder:1796116980', 'desk', 'desk-Bram', false, 'nl', 'part:2:2', '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "part-reminder", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:23:00+00', '2026-12-01 09:23:00+00', 1, NULL, '2026-12-01 11:54:24.602774+00', '', '');
INSERT INTO public.outgoing VALUES (32, 'a480106651134002ab6f211bc2b5b359', 'post', 'part:2:3', 'desk', 'desk-Carla', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"quote": 4}], "facts": [[{"text": "fact-region"}, {"plain": "Overijssel"}]], "hint": {"text": "part-asked-at", "args": {"at": {"at": "2026-12-01T09:00:00+00:00"}}}, "buttons": [["part.claim", "2", {"text": "part-claim"}, "primary"], ["part.conflict", "2", {"text": "part-conflict"}, "plain"], ["part.other_area", "2", {"text": "part-other-area"}, "plain"], ["part.more", "2", {"text": "part-need-more"}, "plain"]]}', 1, 'sent', '2026-12-01 09:45:00+00', '2026-12-01 09:45:00+00', 1, NULL, '2026-12-01 11:54:25.354063+00', '', '');
INSERT INTO public.outgoing VALUES (33, '10ab8566c43748d79297ff442ce06c7a', 'edit', 'consult:2:asker', 'desk', 'desk-Anna', false, 'nl', NULL, '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "stands-with-backup", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": "Carla", "until": {"at": "2026-12-01T10:30:00+00:00"}}}], "facts": [[{"text": "fact-question"}, {"quote": 4}]], "buttons": [["consult.edit", "2", {"text": "consult-edit"}, "plain"], ["consult.close", "2", {"text": "consult-close"}, "plain"], ["consult.withdraw", "2", {"text": "consult-withdraw"}, "danger"]]}', 1, 'sent', '2026-12-01 09:45:00+00', '2026-12-01 09:45:00+00', 1, NULL, '2026-12-01 11:54:25.354063+00', '', '');
INSERT INTO public.outgoing VALUES (34, '7ad55e14f3c845988a0595dcb118cac3', 'post', 'note:2:asker-backup:1796118300', 'desk', 'desk-Anna', false, 'nl', 'consult:2:asker', '{"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "asker-backup", "args": {"status": {"text": "stands-with-backup", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": "Carla", "until": {"at": "2026-12-01T10:30:00+00:00"}}}, "area": "Huurrecht"}}]}', 1, 'sent', '2026-12-01 09:45:00+00', '2026-12-01 09:45:00+00', 1, NULL, '2026-12-01 11:54:25.360543+00', '', '');
INSERT INTO public.outgoing VALUES (30, '26193e7b68b041d2ae5fde879bbabcd9', 'post', 'meeting:OVL-0002:invite:0', 'desk', 'desk-Lars', false, 'nl', NULL, '{"title": {"text": "meeting-title", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "meeting-invite", "args": {"code": "OVL-0002", "about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}, "seats": 3}}], "facts": [[{"text": "meeting-where"}, {"plain": "https://video.voorbeeld.nl/huur"}]], "buttons": [["ov.come", "2", {"text": "meeting-come"}, "primary"], ["ov.away", "2", {"text": "meeting-stay-away"}, "plain"], ["ov.agenda", "2", {"text": "meeting-agenda"}, "plain"]], "file": ["OVL-0002.ics", "text/calendar", "QkVHSU46VkNBTEVOREFSDQpWRVJTSU9OOjIuMA0KUFJPRElEOi0vL0tvcnRlIExpam4vL1Jvb3N0ZXIvL05MDQpDQUxTQ0FMRTpHUkVHT1JJQU4NCk1FVEhPRDpSRVFVRVNUDQpCRUdJTjpWRVZFTlQNClNVTU1BUlk6U2lnbmFsZXJpbmdzb3ZlcmxlZyBodXVycmVjaHQgKE92ZXJpanNzZWwpDQpEVFNUQVJUOjIwMjcwMzA0VDA5MDAwMFoNCkRURU5EOjIwMjcwMzA0VDExMDAwMFoNCkRUU1RBTVA6MjAyNjEyMDFUMDkwMjAwWg0KVUlEOm92bC0wMDAyQGtvcnRlbGlqbg0KU0VRVUVOQ0U6MA0KQVRURU5ERUU7Q049RGlyaztQQVJUU1RBVD1ORUVEUy1BQ1RJT047Uk9MRT1SRVEtUEFSVElDSVBBTlQ6bWFpbHRvOmRpcmtAdm8NCiBvcmJlZWxkLm5sDQpBVFRFTkRFRTtDTj1TYXJhO1BBUlRTVEFUPU5FRURTLUFDVElPTjtST0xFPVJFUS1QQVJUSUNJUEFOVDptYWlsdG86c2FyYUB2bw0KIG9yYmVlbGQubmwNCkFUVEVOREVFO0NOPUxhcnM7UEFSVFNUQVQ9TkVFRFMtQUNUSU9OO1JPTEU9UkVRLVBBUlRJQ0lQQU5UOm1haWx0bzpsYXJzQHZvDQogb3JiZWVsZC5ubA0KREVTQ1JJUFRJT046RGUgYWdlbmRhIHN0YWF0IGluIEtvcnRlIExpam46IHR5cCAvb3ZlcmxlZyBhZ2VuZGEgT1ZMLTAwMDIuIEwNCiBhYXQgZGFhciBvb2sgd2V0ZW4gb2YgamUga29tdC4NCkxBU1QtTU9ESUZJRUQ6MjAyNjEyMDFUMDkwMjAwWg0KTE9DQVRJT046aHR0cHM6Ly92aWRlby52b29yYmVlbGQubmwvaHV1cg0KT1JHQU5JWkVSO0NOPURpcms6bWFpbHRvOmRpcmtAdm9vcmJlZWxkLm5sDQpTVEFUVVM6Q09ORklSTUVEDQpUUkFOU1A6T1BBUVVFDQpFTkQ6VkVWRU5UDQpFTkQ6VkNBTEVOREFSDQo=", {"text": "meeting-file-alt", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}, "at": {"at": "2027-03-04T09:00:00+00:00"}}}]}', 3, 'sent', '2026-12-01 09:02:00+00', '2026-12-01 09:02:00+00', 1, NULL, '2026-12-01 11:54:24.305229+00', '', '');
INSERT INTO public.part VALUES (1, 1, 'huur', 'beantwoord', 'zwolle', 1, 2, NULL, NULL, 2, '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', 'vrager_herinneren', '2026-12-04 09:00:00+00');
INSERT INTO public.part VALUES (2, 2, 'huur', 'uitgezet', 'zwolle', 1, 2, 3, NULL, NULL, '2026-12-01 09:00:00+00', '2026-12-01 09:00:00+00', NULL, NULL, '2026-12-01 09:00:00+00', 'coordinator', '2026-12-01 10:30:00+00');
INSERT INTO public.seat VALUES (1, 1, 'hjl', 4);
INSERT INTO public.seat VALUES (2, 1, 'sr', 6);
INSERT INTO public.seat VALUES (3, 1, 'advocaat', 7);
INSERT INTO public.seen VALUES ('desk', '1', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 1}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "1", {"text": "gate-send"}, "primary"], ["gate.rewrite", "1", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "1", {"text": "gate-mask"}, "plain"], ["gate.areas", "1", {"text": "gate-other-area"}, "plain"], ["gate.drop", "1", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '3', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "consult-heading", "args": {"code": "HUU-0001", "areas": ["Huurrecht"]}}, "body": [{"text": "consult-sent", "args": {"code": "HUU-0001"}}, {"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}]}}]');
INSERT INTO public.seen VALUES ('desk', '6', '2026-12-01 09:00:00+00', '105dff17', '[]');
INSERT INTO public.seen VALUES ('desk', '9', '2026-12-01 09:00:00+00', '105dff17', '[]');
INSERT INTO public.seen VALUES ('desk', '12', '2026-12-01 09:00:00+00', '105dff17', '[]');
INSERT INTO public.seen VALUES ('desk', '14', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-found"}, {"preview": 2}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "2", {"text": "gate-send"}, "primary"], ["gate.rewrite", "2", {"text": "gate-rewrite"}, "plain"], ["gate.release", "2", {"text": "gate-release"}, "plain"], ["gate.mask", "2", {"text": "gate-mask"}, "plain"], ["gate.areas", "2", {"text": "gate-other-area"}, "plain"], ["gate.drop", "2", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '16', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "consult-heading", "args": {"code": "HUU-0002", "areas": ["Huurrecht"]}}, "body": [{"text": "consult-sent", "args": {"code": "HUU-0002"}}, {"text": "stands-offered", "args": {"area": "Huurrecht", "lawyer": "Bram", "backup": {"text": "somebody"}, "until": {"at": "2026-12-01T09:45:00+00:00"}}}]}}]');
INSERT INTO public.seen VALUES ('desk', '19', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 3}], "facts": [[{"text": "gate-area"}, {"text": "list-of-areas", "args": {"areas": ["Huurrecht"]}}], [{"text": "gate-goes-to"}, {"text": "gate-goes-now"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "3", {"text": "gate-send"}, "primary"], ["gate.rewrite", "3", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "3", {"text": "gate-mask"}, "plain"], ["gate.areas", "3", {"text": "gate-other-area"}, "plain"], ["gate.drop", "3", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '21', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "gate-title"}, "body": [{"text": "gate-nothing-found"}, {"preview": 4}, {"text": "signal-read-as"}], "facts": [[{"text": "signal-about"}, {"text": "signal-kind-casuistiek"}], [{"text": "signal-area"}, {"plain": "Huurrecht"}], [{"text": "signal-goes-to"}, {"text": "signal-waits-short"}], [{"text": "signal-name"}, {"text": "signal-unnamed"}], [{"text": "gate-risk"}, {"text": "gate-risk-groen"}]], "hint": {"text": "gate-question"}, "buttons": [["gate.send", "4", {"text": "gate-send"}, "primary"], ["gate.rewrite", "4", {"text": "gate-rewrite"}, "plain"], ["gate.mask", "4", {"text": "gate-mask"}, "plain"], ["signal.kinds", "4", {"text": "signal-other-kind"}, "plain"], ["signal.areas", "4", {"text": "signal-other-area"}, "plain"], ["signal.name_me", "4", {"text": "signal-show-name"}, "plain"], ["gate.drop", "4", {"text": "gate-drop"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '23', '2026-12-01 09:00:00+00', '105dff17', '[{"reply": {"title": {"text": "signal-sent-title"}, "body": [{"text": "signal-sent", "args": {"code": "SIG-0001"}}, {"text": "signal-stands-waiting", "args": {"until": {"on": "2027-01-06"}}}]}}]');
INSERT INTO public.seen VALUES ('desk', '30', '2026-12-01 09:02:00+00', '105dff17', '[{"ask": "meeting.series", "arg": ""}]');
INSERT INTO public.seen VALUES ('desk', '31', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "series-begun-2m", "args": {"minutes": 120}}, {"text": "series-empty-seats", "args": {"seats": [{"text": "seat-advocaat"}]}}], "facts": [[{"text": "series-first-dates"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "meeting-date-line", "args": {"code": "OVL-0001", "at": {"at": "2027-01-07T09:00:00+00:00"}}}, "rest": {"text": "meeting-date-line", "args": {"code": "OVL-0002", "at": {"at": "2027-03-04T09:00:00+00:00"}}}}}}}], [{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seats", "1", {"text": "series-seats"}, "plain"]]}}]');
INSERT INTO public.seen VALUES ('desk', '38', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"title": {"text": "series-list"}, "facts": [[{"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, {"text": "series-often-2m"}]], "buttons": [["ov.seats", "1", {"text": "series-show", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "plain"]]}}]');
INSERT INTO public.seen VALUES ('desk', '40', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "facts": [[{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-nobody", "args": {"seat": {"text": "seat-advocaat"}}}}}}}}}]], "buttons": [["ov.seat", "1.hjl", {"text": "seat-fill", "args": {"seat": {"text": "seat-hjl"}}}, "plain"], ["ov.seat", "1.sr", {"text": "seat-fill", "args": {"seat": {"text": "seat-sr"}}}, "plain"], ["ov.seat", "1.advocaat", {"text": "seat-fill", "args": {"seat": {"text": "seat-advocaat"}}}, "plain"], ["ov.stand_up", "1.4", {"text": "seat-leave", "args": {"name": "Dirk"}}, "danger"], ["ov.stand_up", "1.6", {"text": "seat-leave", "args": {"name": "Sara"}}, "danger"], ["ov.end", "1", {"text": "series-end"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '42', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-who", "args": {"seat": {"text": "seat-advocaat"}}}], "buttons": [["ov.sit", "1.advocaat.2", {"text": "person-name", "args": {"name": "Bram"}}, "plain"], ["ov.sit", "1.advocaat.3", {"text": "person-name", "args": {"name": "Carla"}}, "plain"], ["ov.sit", "1.advocaat.7", {"text": "person-name", "args": {"name": "Lars"}}, "plain"]]}}]');
INSERT INTO public.seen VALUES ('desk', '44', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"title": {"text": "series-title", "args": {"about": {"text": "meeting-about", "args": {"areas": ["huurrecht"], "place": "Overijssel"}}}}, "body": [{"text": "seat-taken", "args": {"name": "Lars", "seat": {"text": "seat-advocaat"}}}], "facts": [[{"text": "series-seats"}, {"text": "lines-below", "args": {"lines": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-hjl"}, "people": ["Dirk"]}}, "rest": {"text": "lines", "args": {"first": {"text": "seat-people", "args": {"seat": {"text": "seat-sr"}, "people": ["Sara"]}}, "rest": {"text": "seat-people", "args": {"seat": {"text": "seat-advocaat"}, "people": ["Lars"]}}}}}}}}]], "buttons": [["ov.seat", "1.hjl", {"text": "seat-fill", "args": {"seat": {"text": "seat-hjl"}}}, "plain"], ["ov.seat", "1.sr", {"text": "seat-fill", "args": {"seat": {"text": "seat-sr"}}}, "plain"], ["ov.seat", "1.advocaat", {"text": "seat-fill", "args": {"seat": {"text": "seat-advocaat"}}}, "plain"], ["ov.stand_up", "1.4", {"text": "seat-leave", "args": {"name": "Dirk"}}, "danger"], ["ov.stand_up", "1.6", {"text": "seat-leave", "args": {"name": "Sara"}}, "danger"], ["ov.stand_up", "1.7", {"text": "seat-leave", "args": {"name": "Lars"}}, "danger"], ["ov.end", "1", {"text": "series-end"}, "danger"]]}}]');
INSERT INTO public.seen VALUES ('desk', '51', '2026-12-01 09:02:00+00', '105dff17', '[{"reply": {"body": [{"text": "away-noted", "args": {"days": {"text": "days-from-to", "args": {"first": {"on": "2027-01-05"}, "last": {"on": "2027-01-08"}}}, "count": 0}}], "buttons": [["absence.back", "1", {"text": "away-not"}, "plain"]]}}]');
INSERT INTO public.series VALUES (1, 'overijssel', 'zwolle', 'huur', '2m', '2027-01-07', '10:00', 120, 'https://video.voorbeeld.nl/huur', 'hjl;sr;advocaat', 4, '2026-12-01 09:02:00+00', NULL);
INSERT INTO public.series_area VALUES ('overijssel', 'huur', 1);
INSERT INTO public.shift VALUES (3, 'huur', 'landelijk', '2026-12-01 12:00:00+00', '2026-12-01 14:00:00+00', 5, NULL, 'gepland', NULL, '2026-12-01 11:50:00+00', '', '67de583247db40628224c570002bf2cb', 0);
INSERT INTO public.shift VALUES (2, 'huur', 'zwolle', '2026-12-02 09:00:00+00', '2026-12-02 11:00:00+00', 3, NULL, 'gepland', NULL, '2026-12-02 08:50:00+00', '', 'e3abcb55c69f4f73bdfe11d5180c04d3', 0);
INSERT INTO public.shift VALUES (1, 'huur', 'zwolle', '2026-12-01 09:00:00+00', '2026-12-01 11:00:00+00', 2, 3, 'niet_bereikt', NULL, NULL, '', 'ba1760eda2b14bcf8f575b51c50f7335', 1);
INSERT INTO public.shift_change VALUES (1, 1, '2026-12-01 09:45:00+00', NULL, 'niet_bereikt', 2, 2, '2026-12-01 09:00:00+00', '2026-12-01 11:00:00+00');
INSERT INTO public.sighting VALUES (1, 1, 1, 'zwolle', 'overijssel', '2026-12-01 09:00:00+00');
INSERT INTO public.signal VALUES (1, 'SIG-0001', 'casuistiek', '', '', 'huur', 'zwolle', 'overijssel', 'lokaal', 'idee', 1, false, '2026-12-01 09:00:00+00', 4, NULL, NULL, 0, 0, NULL, NULL, NULL, '2026-12-01 09:00:00+00', '\x5e318f8c070833349fd5d05caaa69cd3c9b7f8a673d024b5c4940a52dd2f6ab44c5e59e12569c51d577ff4bbc40245a35d3b9dfdd76b6a51be676c1ecd267e2c', '\xff9b408c4c620a8a8836582b428104a914392f4846122119ed83060bbe1cc7175dd310727eb3f68d7953d196d496ea5542e42abdb60f5b81d4d9b19a3643454f40d8be3e85ae6bffca5a8a47a75c', '2027-12-01 09:00:00+00');
INSERT INTO public.watermark VALUES ('consult.haste', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('consult.erase-soon', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('gaps-ahead', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('gaps-next-week', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('duty-digest', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('paper-roster', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('radar.read', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('radar.look', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('monthly-digest', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('ideas.report', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('rights.verify', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('engine.clear', '2026-12-01 09:01:00+00');
INSERT INTO public.watermark VALUES ('reconciliation', '2026-12-01 09:01:00+00');
SELECT pg_catalog.setval('public.absence_id_seq', 1, true);
SELECT pg_catalog.setval('public.account_id_seq', 8, true);
SELECT pg_catalog.setval('public.action_id_seq', 1, false);
SELECT pg_catalog.setval('public.agenda_item_id_seq', 1, false);
SELECT pg_catalog.setval('public.attendance_id_seq', 10, true);
SELECT pg_catalog.setval('public.audit_line_id_seq', 19, true);
SELECT pg_catalog.setval('public.audit_seal_id_seq', 3, true);
SELECT pg_catalog.setval('public.breach_id_seq', 1, false);
SELECT pg_catalog.setval('public.card_copy_id_seq', 27, true);
SELECT pg_catalog.setval('public.consult_id_seq', 2, true);
SELECT pg_catalog.setval('public.contact_id_seq', 1, false);
SELECT pg_catalog.setval('public.draft_id_seq', 4, true);
SELECT pg_catalog.setval('public.entry_id_seq', 4, true);
SELECT pg_catalog.setval('public.fee_month_id_seq', 1, false);
SELECT pg_catalog.setval('public.feed_id_seq', 1, false);
SELECT pg_catalog.setval('public.gap_id_seq', 1, false);
SELECT pg_catalog.setval('public.gap_notice_id_seq', 1, false);
SELECT pg_catalog.setval('public.gate_count_id_seq', 6, true);
SELECT pg_catalog.setval('public.idea_id_seq', 1, true);
SELECT pg_catalog.setval('public.idea_step_id_seq', 1, true);
SELECT pg_catalog.setval('public.meeting_id_seq', 2, true);
SELECT pg_catalog.setval('public.member_id_seq', 8, true);
SELECT pg_catalog.setval('public.note_id_seq', 1, false);
SELECT pg_catalog.setval('public.outgoing_id_seq', 34, true);
SELECT pg_catalog.setval('public.part_id_seq', 2, true);
SELECT pg_catalog.setval('public.poll_date_id_seq', 1, false);
SELECT pg_catalog.setval('public.poll_id_seq', 1, false);
SELECT pg_catalog.setval('public.proposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.reason_id_seq', 1, false);
SELECT pg_catalog.setval('public.seat_id_seq', 3, true);
SELECT pg_catalog.setval('public.series_id_seq', 1, true);
SELECT pg_catalog.setval('public.shift_change_id_seq', 1, true);
SELECT pg_catalog.setval('public.shift_id_seq', 3, true);
SELECT pg_catalog.setval('public.sighting_id_seq', 1, true);
SELECT pg_catalog.setval('public.signal_id_seq', 1, true);
SELECT pg_catalog.setval('public.slot_template_id_seq', 1, false);
SELECT pg_catalog.setval('public.steering_proposal_id_seq', 1, false);
SELECT pg_catalog.setval('public.swap_id_seq', 1, false);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT pk_absence PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT pk_action PRIMARY KEY (id);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT pk_agenda_item PRIMARY KEY (id);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT pk_attendance PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_line
    ADD CONSTRAINT pk_audit_line PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT pk_audit_seal PRIMARY KEY (id);
ALTER TABLE ONLY public.board
    ADD CONSTRAINT pk_board PRIMARY KEY (place);
ALTER TABLE ONLY public.breach
    ADD CONSTRAINT pk_breach PRIMARY KEY (id);
ALTER TABLE ONLY public.card_copy
    ADD CONSTRAINT pk_card_copy PRIMARY KEY (id);
ALTER TABLE ONLY public.code_number
    ADD CONSTRAINT pk_code_number PRIMARY KEY (prefix);
ALTER TABLE ONLY public.code_try
    ADD CONSTRAINT pk_code_try PRIMARY KEY (digest);
ALTER TABLE ONLY public.consult
    ADD CONSTRAINT pk_consult PRIMARY KEY (id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT pk_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT pk_exclusion PRIMARY KEY (consult_id, organisation);
ALTER TABLE ONLY public.fee_month
    ADD CONSTRAINT pk_fee_month PRIMARY KEY (id);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT pk_feed PRIMARY KEY (id);
ALTER TABLE ONLY public.gap
    ADD CONSTRAINT pk_gap PRIMARY KEY (id);
ALTER TABLE ONLY public.gap_notice
    ADD CONSTRAINT pk_gap_notice PRIMARY KEY (id);
ALTER TABLE ONLY public.gate_count
    ADD CONSTRAINT pk_gate_count PRIMARY KEY (id);
ALTER TABLE ONLY public.idea
    ADD CONSTRAINT pk_idea PRIMARY KEY (id);
ALTER TABLE ONLY public.idea_origin
    ADD CONSTRAINT pk_idea_origin PRIMARY KEY (signal_id);
ALTER TABLE ONLY public.idea_step
    ADD CONSTRAINT pk_idea_step PRIMARY KEY (id);
ALTER TABLE ONLY public.idea_vote
    ADD CONSTRAINT pk_idea_vote PRIMARY KEY (idea_id, member_id);
ALTER TABLE ONLY public.link_code
    ADD CONSTRAINT pk_link_code PRIMARY KEY (digest);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT pk_note PRIMARY KEY (id);
ALTER TABLE ONLY public.occurrence
    ADD CONSTRAINT pk_occurrence PRIMARY KEY (key);
ALTER TABLE ONLY public.outgoing
    ADD CONSTRAINT pk_outgoing PRIMARY KEY (id);
ALTER TABLE ONLY public.part
    ADD CONSTRAINT pk_part PRIMARY KEY (id);
ALTER TABLE ONLY public.platform_trust
    ADD CONSTRAINT pk_platform_trust PRIMARY KEY (platform);
ALTER TABLE ONLY public.poll
    ADD CONSTRAINT pk_poll PRIMARY KEY (id);
ALTER TABLE ONLY public.poll_date
    ADD CONSTRAINT pk_poll_date PRIMARY KEY (id);
ALTER TABLE ONLY public.poll_vote
    ADD CONSTRAINT pk_poll_vote PRIMARY KEY (date_id, member_id);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT pk_proposal PRIMARY KEY (id);
ALTER TABLE ONLY public.reason
    ADD CONSTRAINT pk_reason PRIMARY KEY (id);
ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT pk_reminder_choice PRIMARY KEY (member_id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT pk_seat PRIMARY KEY (id);
ALTER TABLE ONLY public.seen
    ADD CONSTRAINT pk_seen PRIMARY KEY (platform, update);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT pk_series PRIMARY KEY (id);
ALTER TABLE ONLY public.series_area
    ADD CONSTRAINT pk_series_area PRIMARY KEY (district, area);
ALTER TABLE ONLY public.set_aside
    ADD CONSTRAINT pk_set_aside PRIMARY KEY (reference);
ALTER TABLE ONLY public.shared_signal
    ADD CONSTRAINT pk_shared_signal PRIMARY KEY (signal_id, audience);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT pk_shift PRIMARY KEY (id);
ALTER TABLE ONLY public.shift_change
    ADD CONSTRAINT pk_shift_change PRIMARY KEY (id);
ALTER TABLE ONLY public.sighting
    ADD CONSTRAINT pk_sighting PRIMARY KEY (id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT pk_signal PRIMARY KEY (id);
ALTER TABLE ONLY public.slot_template
    ADD CONSTRAINT pk_slot_template PRIMARY KEY (id);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT pk_steering_proposal PRIMARY KEY (id);
ALTER TABLE ONLY public.swap
    ADD CONSTRAINT pk_swap PRIMARY KEY (id);
ALTER TABLE ONLY public.trace
    ADD CONSTRAINT pk_trace PRIMARY KEY (consult_id, area, topic);
ALTER TABLE ONLY public.violation
    ADD CONSTRAINT pk_violation PRIMARY KEY (wrong, about);
ALTER TABLE ONLY public.watermark
    ADD CONSTRAINT pk_watermark PRIMARY KEY (job);
ALTER TABLE ONLY public.workgroup
    ADD CONSTRAINT pk_workgroup PRIMARY KEY (slug);
ALTER TABLE ONLY public.workgroup_member
    ADD CONSTRAINT pk_workgroup_member PRIMARY KEY (workgroup, member_id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_platform_account UNIQUE (platform, account);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT uq_agenda_item_meeting_id_signal_id UNIQUE (meeting_id, signal_id);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT uq_attendance_meeting_id_member_id UNIQUE (meeting_id, member_id);
ALTER TABLE ONLY public.audit_seal
    ADD CONSTRAINT uq_audit_seal_last UNIQUE (last);
ALTER TABLE ONLY public.breach
    ADD CONSTRAINT uq_breach_code UNIQUE (code);
ALTER TABLE ONLY public.card_copy
    ADD CONSTRAINT uq_card_copy_name_platform_place UNIQUE (name, platform, place);
ALTER TABLE ONLY public.consult
    ADD CONSTRAINT uq_consult_code UNIQUE (code);
ALTER TABLE ONLY public.fee_month
    ADD CONSTRAINT uq_fee_month_member_id_month UNIQUE (member_id, month);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT uq_feed_digest UNIQUE (digest);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT uq_feed_member_id_kind UNIQUE (member_id, kind);
ALTER TABLE ONLY public.gap
    ADD CONSTRAINT uq_gap_area_reach_starts_at UNIQUE (area, reach, starts_at);
ALTER TABLE ONLY public.idea
    ADD CONSTRAINT uq_idea_code UNIQUE (code);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT uq_meeting_code UNIQUE (code);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT uq_meeting_series_id_planned_on UNIQUE (series_id, planned_on);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT uq_member_email UNIQUE (email);
ALTER TABLE ONLY public.outgoing
    ADD CONSTRAINT uq_outgoing_key UNIQUE (key);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT uq_seat_series_id_member_id UNIQUE (series_id, member_id);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT uq_shift_area_reach_starts_at UNIQUE (area, reach, starts_at);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT uq_shift_uid UNIQUE (uid);
ALTER TABLE ONLY public.sighting
    ADD CONSTRAINT uq_sighting_signal_id_member_id UNIQUE (signal_id, member_id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT uq_signal_code UNIQUE (code);
ALTER TABLE ONLY public.slot_template
    ADD CONSTRAINT uq_slot_template_area_reach_weekday_from_minute UNIQUE (area, reach, weekday, from_minute);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT uq_steering_proposal_open_for UNIQUE (open_for);
CREATE INDEX ix_absence_last_day ON public.absence USING btree (last_day);
CREATE INDEX ix_absence_member_id ON public.absence USING btree (member_id);
CREATE INDEX ix_account_member_id ON public.account USING btree (member_id);
CREATE INDEX ix_action_meeting_id ON public.action USING btree (meeting_id);
CREATE INDEX ix_action_next_at ON public.action USING btree (next_at);
CREATE INDEX ix_action_owner_id ON public.action USING btree (owner_id);
CREATE INDEX ix_action_state ON public.action USING btree (state);
CREATE INDEX ix_agenda_item_meeting_id ON public.agenda_item USING btree (meeting_id);
CREATE INDEX ix_agenda_item_signal_id ON public.agenda_item USING btree (signal_id);
CREATE INDEX ix_attendance_meeting_id ON public.attendance USING btree (meeting_id);
CREATE INDEX ix_attendance_member_id ON public.attendance USING btree (member_id);
CREATE INDEX ix_audit_line_at ON public.audit_line USING btree (at);
CREATE INDEX ix_breach_next_at ON public.breach USING btree (next_at);
CREATE INDEX ix_card_copy_message ON public.card_copy USING btree (platform, message_id);
CREATE INDEX ix_code_try_since ON public.code_try USING btree (since);
CREATE INDEX ix_consult_asker_id ON public.consult USING btree (asker_id);
CREATE INDEX ix_consult_closed_at ON public.consult USING btree (closed_at);
CREATE INDEX ix_consult_erase_at ON public.consult USING btree (erase_at);
CREATE INDEX ix_consult_fingerprint ON public.consult USING btree (fingerprint);
CREATE INDEX ix_consult_state ON public.consult USING btree (state);
CREATE INDEX ix_contact_changed_at ON public.contact USING btree (changed_at);
CREATE INDEX ix_contact_member_id ON public.contact USING btree (member_id);
CREATE INDEX ix_contact_name ON public.contact USING btree (name);
CREATE INDEX ix_contact_organisation ON public.contact USING btree (organisation);
CREATE INDEX ix_draft_expires_at ON public.draft USING btree (expires_at);
CREATE INDEX ix_draft_member_id ON public.draft USING btree (member_id);
CREATE INDEX ix_entry_consult_id ON public.entry USING btree (consult_id);
CREATE INDEX ix_entry_source ON public.entry USING btree (source);
CREATE INDEX ix_fee_month_month ON public.fee_month USING btree (month);
CREATE INDEX ix_gap_starts_at ON public.gap USING btree (starts_at);
CREATE INDEX ix_gate_count_day ON public.gate_count USING btree (day);
CREATE INDEX ix_idea_district ON public.idea USING btree (district);
CREATE INDEX ix_idea_erase_at ON public.idea USING btree (erase_at);
CREATE INDEX ix_idea_next_at ON public.idea USING btree (next_at);
CREATE INDEX ix_idea_origin_idea_id ON public.idea_origin USING btree (idea_id);
CREATE INDEX ix_idea_state ON public.idea USING btree (state);
CREATE INDEX ix_idea_step_idea_id ON public.idea_step USING btree (idea_id);
CREATE INDEX ix_meeting_next_at ON public.meeting USING btree (next_at);
CREATE INDEX ix_meeting_series_id ON public.meeting USING btree (series_id);
CREATE INDEX ix_meeting_starts_at ON public.meeting USING btree (starts_at);
CREATE INDEX ix_meeting_state ON public.meeting USING btree (state);
CREATE INDEX ix_note_meeting_id ON public.note USING btree (meeting_id);
CREATE INDEX ix_occurrence_ran_at ON public.occurrence USING btree (ran_at);
CREATE INDEX ix_outgoing_delay ON public.outgoing USING btree (delay, state);
CREATE INDEX ix_outgoing_due ON public.outgoing USING btree (state, priority, not_before);
CREATE INDEX ix_outgoing_name ON public.outgoing USING btree (name);
CREATE INDEX ix_part_consult_id ON public.part USING btree (consult_id);
CREATE INDEX ix_part_due ON public.part USING btree (state, next_at);
CREATE INDEX ix_part_owner_id ON public.part USING btree (owner_id);
CREATE INDEX ix_poll_date_poll_id ON public.poll_date USING btree (poll_id);
CREATE INDEX ix_poll_next_at ON public.poll USING btree (next_at);
CREATE INDEX ix_poll_series_id ON public.poll USING btree (series_id);
CREATE INDEX ix_poll_state ON public.poll USING btree (state);
CREATE INDEX ix_proposal_district ON public.proposal USING btree (district);
CREATE INDEX ix_proposal_found_at ON public.proposal USING btree (found_at);
CREATE INDEX ix_reason_erase_at ON public.reason USING btree (erase_at);
CREATE INDEX ix_seat_member_id ON public.seat USING btree (member_id);
CREATE INDEX ix_seat_series_id ON public.seat USING btree (series_id);
CREATE INDEX ix_seen_at ON public.seen USING btree (at);
CREATE INDEX ix_series_area_series_id ON public.series_area USING btree (series_id);
CREATE INDEX ix_series_district ON public.series USING btree (district);
CREATE INDEX ix_shift_area ON public.shift USING btree (area);
CREATE INDEX ix_shift_change_at ON public.shift_change USING btree (at);
CREATE INDEX ix_shift_change_shift_id ON public.shift_change USING btree (shift_id);
CREATE INDEX ix_shift_ends_at ON public.shift USING btree (ends_at);
CREATE INDEX ix_shift_lawyer_id ON public.shift USING btree (lawyer_id);
CREATE INDEX ix_shift_over ON public.shift USING btree (outcome, ends_at);
CREATE INDEX ix_shift_remind_at ON public.shift USING btree (remind_at);
CREATE INDEX ix_shift_starts_at ON public.shift USING btree (starts_at);
CREATE INDEX ix_sighting_member_id ON public.sighting USING btree (member_id);
CREATE INDEX ix_sighting_signal_id ON public.sighting USING btree (signal_id);
CREATE INDEX ix_signal_area ON public.signal USING btree (area);
CREATE INDEX ix_signal_district ON public.signal USING btree (district);
CREATE INDEX ix_signal_erase_at ON public.signal USING btree (erase_at);
CREATE INDEX ix_signal_meeting_id ON public.signal USING btree (meeting_id);
CREATE INDEX ix_signal_merged_into ON public.signal USING btree (merged_into);
CREATE INDEX ix_signal_next_at ON public.signal USING btree (next_at);
CREATE INDEX ix_signal_raised_by ON public.signal USING btree (raised_by);
CREATE INDEX ix_signal_state ON public.signal USING btree (state);
CREATE INDEX ix_steering_proposal_idea_id ON public.steering_proposal USING btree (idea_id);
CREATE INDEX ix_steering_proposal_next_at ON public.steering_proposal USING btree (next_at);
CREATE INDEX ix_steering_proposal_outcome ON public.steering_proposal USING btree (outcome);
CREATE INDEX ix_steering_proposal_signal_id ON public.steering_proposal USING btree (signal_id);
CREATE INDEX ix_swap_next_at ON public.swap USING btree (next_at);
CREATE INDEX ix_swap_shift_id ON public.swap USING btree (shift_id);
CREATE INDEX ix_swap_state ON public.swap USING btree (state);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_note_id_note FOREIGN KEY (note_id) REFERENCES public.note(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_owner_id_member FOREIGN KEY (owner_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT fk_agenda_item_decided_by_member FOREIGN KEY (decided_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT fk_agenda_item_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_replaces_id_member FOREIGN KEY (replaces_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.breach
    ADD CONSTRAINT fk_breach_closed_by_member FOREIGN KEY (closed_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.breach
    ADD CONSTRAINT fk_breach_reported_by_member FOREIGN KEY (reported_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.consult
    ADD CONSTRAINT fk_consult_asker_id_member FOREIGN KEY (asker_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT fk_entry_author_id_member FOREIGN KEY (author_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT fk_entry_consult_id_consult FOREIGN KEY (consult_id) REFERENCES public.consult(id);
ALTER TABLE ONLY public.entry
    ADD CONSTRAINT fk_entry_part_id_part FOREIGN KEY (part_id) REFERENCES public.part(id);
ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT fk_exclusion_consult_id_consult FOREIGN KEY (consult_id) REFERENCES public.consult(id);
ALTER TABLE ONLY public.fee_month
    ADD CONSTRAINT fk_fee_month_locked_by_member FOREIGN KEY (locked_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.fee_month
    ADD CONSTRAINT fk_fee_month_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT fk_feed_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.idea_origin
    ADD CONSTRAINT fk_idea_origin_idea_id_idea FOREIGN KEY (idea_id) REFERENCES public.idea(id);
ALTER TABLE ONLY public.idea_origin
    ADD CONSTRAINT fk_idea_origin_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_owner_id_member FOREIGN KEY (owner_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_proposed_by_member FOREIGN KEY (proposed_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.idea_step
    ADD CONSTRAINT fk_idea_step_idea_id_idea FOREIGN KEY (idea_id) REFERENCES public.idea(id);
ALTER TABLE ONLY public.idea_step
    ADD CONSTRAINT fk_idea_step_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.idea_step
    ADD CONSTRAINT fk_idea_step_reason_id_reason FOREIGN KEY (reason_id) REFERENCES public.reason(id);
ALTER TABLE ONLY public.idea
    ADD CONSTRAINT fk_idea_untraceable_by_member FOREIGN KEY (untraceable_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.idea_vote
    ADD CONSTRAINT fk_idea_vote_idea_id_idea FOREIGN KEY (idea_id) REFERENCES public.idea(id);
ALTER TABLE ONLY public.idea_vote
    ADD CONSTRAINT fk_idea_vote_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.link_code
    ADD CONSTRAINT fk_link_code_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_confirmed_by_member FOREIGN KEY (confirmed_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_author_id_member FOREIGN KEY (author_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.part
    ADD CONSTRAINT fk_part_consult_id_consult FOREIGN KEY (consult_id) REFERENCES public.consult(id);
ALTER TABLE ONLY public.platform_trust
    ADD CONSTRAINT fk_platform_trust_chosen_by_member FOREIGN KEY (chosen_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.poll
    ADD CONSTRAINT fk_poll_asked_by_member FOREIGN KEY (asked_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.poll_date
    ADD CONSTRAINT fk_poll_date_poll_id_poll FOREIGN KEY (poll_id) REFERENCES public.poll(id);
ALTER TABLE ONLY public.poll
    ADD CONSTRAINT fk_poll_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);
ALTER TABLE ONLY public.poll
    ADD CONSTRAINT fk_poll_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id);
ALTER TABLE ONLY public.poll_vote
    ADD CONSTRAINT fk_poll_vote_date_id_poll_date FOREIGN KEY (date_id) REFERENCES public.poll_date(id);
ALTER TABLE ONLY public.poll_vote
    ADD CONSTRAINT fk_poll_vote_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT fk_proposal_decided_by_member FOREIGN KEY (decided_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.proposal
    ADD CONSTRAINT fk_proposal_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.reason
    ADD CONSTRAINT fk_reason_author_id_member FOREIGN KEY (author_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT fk_reminder_choice_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id);
ALTER TABLE ONLY public.series_area
    ADD CONSTRAINT fk_series_area_series_id_series FOREIGN KEY (series_id) REFERENCES public.series(id);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT fk_series_organiser_id_member FOREIGN KEY (organiser_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.shared_signal
    ADD CONSTRAINT fk_shared_signal_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT fk_shift_backup_id_member FOREIGN KEY (backup_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.shift_change
    ADD CONSTRAINT fk_shift_change_by_member FOREIGN KEY (by) REFERENCES public.member(id);
ALTER TABLE ONLY public.shift_change
    ADD CONSTRAINT fk_shift_change_new_lawyer_member FOREIGN KEY (new_lawyer) REFERENCES public.member(id);
ALTER TABLE ONLY public.shift_change
    ADD CONSTRAINT fk_shift_change_old_lawyer_member FOREIGN KEY (old_lawyer) REFERENCES public.member(id);
ALTER TABLE ONLY public.shift_change
    ADD CONSTRAINT fk_shift_change_shift_id_shift FOREIGN KEY (shift_id) REFERENCES public.shift(id);
ALTER TABLE ONLY public.shift
    ADD CONSTRAINT fk_shift_lawyer_id_member FOREIGN KEY (lawyer_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.sighting
    ADD CONSTRAINT fk_sighting_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.sighting
    ADD CONSTRAINT fk_sighting_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT fk_signal_merged_into_signal FOREIGN KEY (merged_into) REFERENCES public.signal(id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT fk_signal_owner_id_member FOREIGN KEY (owner_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT fk_signal_raised_by_member FOREIGN KEY (raised_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.signal
    ADD CONSTRAINT fk_signal_untraceable_by_member FOREIGN KEY (untraceable_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT fk_steering_proposal_decided_by_member FOREIGN KEY (decided_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT fk_steering_proposal_idea_id_idea FOREIGN KEY (idea_id) REFERENCES public.idea(id);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT fk_steering_proposal_reason_id_reason FOREIGN KEY (reason_id) REFERENCES public.reason(id);
ALTER TABLE ONLY public.steering_proposal
    ADD CONSTRAINT fk_steering_proposal_signal_id_signal FOREIGN KEY (signal_id) REFERENCES public.signal(id);
ALTER TABLE ONLY public.swap
    ADD CONSTRAINT fk_swap_arranged_by_member FOREIGN KEY (arranged_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.swap
    ADD CONSTRAINT fk_swap_asked_by_member FOREIGN KEY (asked_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.swap
    ADD CONSTRAINT fk_swap_shift_id_shift FOREIGN KEY (shift_id) REFERENCES public.shift(id);
ALTER TABLE ONLY public.swap
    ADD CONSTRAINT fk_swap_taken_by_member FOREIGN KEY (taken_by) REFERENCES public.member(id);
ALTER TABLE ONLY public.trace
    ADD CONSTRAINT fk_trace_consult_id_consult FOREIGN KEY (consult_id) REFERENCES public.consult(id);
ALTER TABLE ONLY public.workgroup_member
    ADD CONSTRAINT fk_workgroup_member_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.workgroup
    ADD CONSTRAINT fk_workgroup_owner_id_member FOREIGN KEY (owner_id) REFERENCES public.member(id);
