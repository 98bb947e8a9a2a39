create table office (
    id             uuid primary key,
    title          varchar not null,
    institution    varchar not null,
    country        varchar,
    folded         varchar not null unique,
    emails         varchar not null,
    postal_address varchar not null
);

create table official (
    id          uuid primary key,
    office_id   uuid not null references office (id),
    name        varchar not null,
    honorific   varchar not null,
    language    varchar not null,
    emails      varchar not null,
    held_from   date,
    held_until  date,
    salutations varchar not null
);

create index official_office on official (office_id);
