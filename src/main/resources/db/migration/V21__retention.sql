-- How long after the end of a campaign what its signers wrote is kept. No row: the usual time. days is null where it is kept
-- for good, for a reason. not_before gives time to look before a new rule erases anything.
create table retention (
    campaign_id uuid primary key references campaign (id),
    days        integer,
    reason      varchar not null,
    not_before  timestamp with time zone not null,
    ordered_at  timestamp with time zone,
    finished_at timestamp with time zone,
    erased      bigint not null
);

-- Campaigns that were there before the rule: the staff have a month to look.
insert into retention (campaign_id, days, reason, not_before, erased)
    select id, 365, '', current_timestamp + interval '30' day, 0 from campaign;

-- An attribute, not a state (signing.md A10): the signature counts on.
alter table signature add column erased_on date;
