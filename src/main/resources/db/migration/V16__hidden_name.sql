-- Names that the staff took from every list at once, because somebody is in danger: one signature, one country, or, where
-- both are null, the whole list. Deleting the row shows them again.
create table hidden_name (
    id           uuid primary key,
    campaign_id  uuid not null references campaign (id),
    signature_id uuid references signature (id) on delete cascade,
    country      varchar,
    hidden_by    uuid not null,
    hidden_at    timestamp with time zone not null
);

create index hidden_name_campaign on hidden_name (campaign_id);
