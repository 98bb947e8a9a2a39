-- target_id has no foreign key: who got the letter stays on record when a campaign drops a target.
create table delivery (
    id           uuid primary key,
    campaign_id  uuid not null references campaign (id),
    target_id    uuid not null,
    round        integer not null,
    order_id     uuid not null,
    addressee    varchar not null,
    channel      varchar not null,
    state        varchar not null,
    due_at       timestamp with time zone not null,
    attempts     integer not null,
    sha256       varchar,
    revision     integer,
    lock_version integer not null,
    unique (target_id, round),
    unique (target_id, order_id)
);

create index delivery_campaign on delivery (campaign_id);

create table delivery_change (
    delivery_id uuid not null references delivery (id),
    position    integer not null,
    state       varchar not null,
    changed_at  timestamp with time zone not null,
    actor       uuid references account (id),
    note        varchar not null,
    primary key (delivery_id, position)
);

create table delivery_reply (
    id          uuid primary key,
    delivery_id uuid not null references delivery (id),
    received_on date not null,
    summary     varchar not null,
    text        varchar,
    is_public   boolean not null,
    recorded_at timestamp with time zone not null,
    recorded_by uuid not null references account (id)
);

create index delivery_reply_delivery on delivery_reply (delivery_id);
