-- Who is responsible for what signers of a campaign give, what is done with it, and what they agree to; every version that
-- anybody saw is kept, and a signature says which one it was.
create table privacy_notice (
    campaign_id uuid not null references campaign (id),
    version     integer not null,
    language    varchar not null,
    controller  varchar not null,
    notice      varchar not null,
    consent     varchar not null,
    written_at  timestamp with time zone not null,
    primary key (campaign_id, version, language)
);
