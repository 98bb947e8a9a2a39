create table account (
    id            uuid primary key,
    email         varchar not null unique,
    name          varchar not null,
    password_hash varchar,
    generation    integer not null,
    active        boolean not null,
    created_at    timestamp with time zone not null
);

create table account_role (
    account_id uuid not null references account (id),
    role       varchar not null,
    primary key (account_id, role)
);
