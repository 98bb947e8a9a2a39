-- Codes that a partner hands out to people it knows. Only HMACs under the campaign's key are kept: gone with it.
create table code_batch (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    partner     varchar not null,
    size        integer not null,
    made_on     date not null
);

create table signing_code (
    campaign_id uuid not null references campaign (id),
    mac         bytea not null,
    batch_id    uuid not null references code_batch (id),
    primary key (campaign_id, mac)
);
