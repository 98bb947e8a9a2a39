-- The sites that may show a campaign's form in a frame, each as scheme, host and port.
create table campaign_embed (
    campaign_id uuid not null references campaign (id),
    origin      varchar not null,
    primary key (campaign_id, origin)
);
