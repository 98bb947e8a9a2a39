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

-- Sessions ended before their time; a row may go when its token would have run out anyway.
create table ended_session (
    id      uuid primary key,
    ends_at timestamp with time zone not null
);

-- What an installation does once in its life; of several replicas that try at once, one gets the row in.
create table done_once (
    name    varchar primary key,
    done_at timestamp with time zone not null
);
