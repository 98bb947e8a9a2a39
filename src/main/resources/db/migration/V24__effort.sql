-- Campaigns whose form asks the browser to do some work, so that programs sign more slowly.
create table effort (
    campaign_id uuid primary key references campaign (id),
    asked_by    uuid not null,
    asked_at    timestamp with time zone not null
);
