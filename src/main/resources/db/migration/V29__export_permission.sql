-- What each account took away of names that not everybody may read, to add up within a day; without a name.
create table export_taking (
    id         uuid primary key,
    account_id uuid not null references account (id),
    people     varchar not null,
    names      bigint not null,
    taken_at   timestamp with time zone not null
);
create index export_taking_account on export_taking (account_id, taken_at);

-- Somebody asks for a list, somebody else answers.
create table export_permission (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    list        varchar not null,
    title       varchar not null,
    names       bigint not null,
    reason      varchar not null,
    asked_by    uuid not null references account (id),
    asked_at    timestamp with time zone not null,
    answered_by uuid references account (id),
    answered_at timestamp with time zone,
    allowed     boolean not null
);
create index export_permission_campaign on export_permission (campaign_id, asked_at);
