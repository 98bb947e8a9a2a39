-- A row says as little as it can (signing.md A6): names stand in clear only where everybody may read them and the
-- signature is confirmed; ids are random, and for a sensitive campaign times are days. The key on `place` lets an address
-- confirm two signatures; rows that take no place do not meet in it.
create table signature (
    id           uuid primary key,
    campaign_id  uuid not null references campaign (id),
    state        varchar not null,
    audience     varchar not null,
    capacity     varchar not null,
    country      varchar,
    language     varchar not null,
    revision     integer not null,
    generation   integer not null,
    address_mac  bytea,
    mailbox_mac  bytea,
    person_mac   bytea,
    name_mac     bytea,
    place        integer,
    name         varchar,
    designation  varchar,
    organisation varchar,
    folded       varchar,
    sort_key     bytea,
    sealed       bytea,
    address      bytea,
    readers      varchar,
    updates      boolean not null,
    consent      varchar not null,
    signed_at    timestamp with time zone not null,
    confirmed_at timestamp with time zone,
    unique (campaign_id, address_mac, place)
);

create index signature_list on signature (campaign_id, state, audience, sort_key, id);
create index signature_mailbox on signature (campaign_id, mailbox_mac);
create index signature_waiting on signature (state, signed_at);

create table signature_event (
    id           uuid primary key,
    signature_id uuid not null references signature (id),
    from_state   varchar not null,
    to_state     varchar not null,
    what         varchar not null,
    actor        uuid,
    happened_at  timestamp with time zone not null
);

create index signature_event_signature on signature_event (signature_id);

-- What happened to the count since it was last taken; rows leave when it is taken.
create table tally_change (
    id            uuid primary key,
    campaign_id   uuid not null,
    persons       integer not null,
    organisations integer not null
);

create table tally (
    campaign_id             uuid primary key references campaign (id),
    persons                 bigint not null,
    organisations           bigint not null,
    as_of                   timestamp with time zone not null,
    published_persons       bigint not null,
    published_organisations bigint not null,
    published_at            timestamp with time zone not null
);

-- Somebody asked for the links to what an address has signed; gone after a day.
create table lost_link (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    mailbox_mac bytea not null,
    address_mac bytea not null,
    language    varchar not null,
    asked_on    date not null
);
