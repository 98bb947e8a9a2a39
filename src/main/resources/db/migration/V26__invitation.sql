-- Whom the staff asked to co-sign. Who they are (card) and their addresses are sealed; links are computed, never stored.
-- Nobody who has not signed is in signatory.
create table cosigner_invitation (
    id           uuid primary key,
    campaign_id  uuid not null references campaign (id),
    state        varchar not null,
    generation   integer not null,
    language     varchar not null,
    address      bytea,
    card         bytea not null,
    signatory_id uuid references signatory (id),
    passed_from  uuid,
    invited_by   varchar not null,
    invited_at   timestamp with time zone not null,
    written_at   timestamp with time zone not null,
    reminders    integer not null,
    opened_at    timestamp with time zone,
    refused_at   timestamp with time zone,
    answered_at  timestamp with time zone
);

create index cosigner_invitation_campaign on cosigner_invitation (campaign_id);

-- What holds for all invitations of a campaign.
create table cosigner_invitation_terms (
    campaign_id uuid primary key references campaign (id),
    until_day   date,
    word        varchar not null
);

-- Whether it was the co-signer, through their own mailbox, and not the staff who said that they agree.
alter table signatory add column attested_by_self boolean not null default false;
-- Whoever withdrew themselves cannot be put back by the staff.
alter table signatory add column left_by_self boolean not null default false;
