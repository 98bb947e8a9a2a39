create table signatory (
    id           uuid primary key,
    campaign_id  uuid not null references campaign (id),
    kind         varchar not null,
    honorific    varchar not null,
    name         varchar not null,
    designation  varchar not null,
    country      varchar,
    heading      varchar,
    position     integer not null,
    state        varchar not null,
    revision     integer not null,
    attested_by  varchar not null,
    attested_how varchar not null,
    attested_at  timestamp with time zone not null,
    withdrawn_at timestamp with time zone
);

create index signatory_campaign on signatory (campaign_id, position);
