create table campaign (
    id                uuid primary key,
    slug              varchar not null unique,
    kind              varchar not null,
    signing           varchar not null,
    state             varchar not null,
    published         boolean not null,
    sensitive         boolean not null,
    default_audience  varchar not null,
    language          varchar not null,
    revision          integer not null,
    material_revision integer not null,
    edits             integer not null,
    sample            boolean not null,
    lock_version      integer not null,
    goal              integer,
    opens_at          timestamp with time zone,
    closes_at         timestamp with time zone,
    closed_at         timestamp with time zone,
    sign_on_until     timestamp with time zone,
    limit_burst       varchar,
    limit_sustained   varchar,
    contacts          varchar not null,
    created_at        timestamp with time zone not null,
    template          varchar not null,
    place             varchar not null,
    letter_date       date,
    reference         varchar,
    delivery_line     varchar,
    address_block     boolean not null,
    subject_label     varchar,
    salutation        varchar,
    mail_from         varchar,
    reply_to          varchar
);

create table campaign_target (
    id                   uuid primary key,
    campaign_id          uuid not null references campaign (id),
    official_id          uuid not null references official (id),
    position             integer not null,
    addressed_as         varchar not null,
    receives_names_since timestamp with time zone,
    line                 varchar
);

create index campaign_target_campaign on campaign_target (campaign_id);

create table campaign_lead_signatory (
    campaign_id uuid not null references campaign (id),
    position    integer not null,
    name        varchar not null,
    title       varchar not null,
    primary key (campaign_id, position)
);

create table campaign_state_change (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    from_state  varchar not null,
    to_state    varchar not null,
    number      integer not null,
    revision    integer not null,
    actor       uuid references account (id),
    changed_at  timestamp with time zone not null,
    unique (campaign_id, number)
);

create table revision (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    number      integer not null,
    sha256      varchar not null,
    material    boolean,
    created_at  timestamp with time zone not null,
    settled_at  timestamp with time zone,
    accepted_at timestamp with time zone,
    accepted_by uuid references account (id),
    unique (campaign_id, number)
);

create table revision_author (
    revision_id uuid not null references revision (id),
    account_id  uuid not null references account (id),
    primary key (revision_id, account_id)
);

create table revision_text (
    id          uuid primary key,
    revision_id uuid not null references revision (id),
    language    varchar not null,
    title       varchar not null,
    standfirst  varchar not null,
    subject     varchar not null,
    body        varchar not null,
    closing     varchar not null,
    unique (revision_id, language)
);
