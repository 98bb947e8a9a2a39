-- For whom signing a campaign can be dangerous, as the staff know it: countries (ISO 3166-1, separated by spaces) and what
-- people do, one to a line. The form then presets the safest audience, and shows a name only after a second yes.
create table campaign_risk (
    campaign_id uuid primary key references campaign (id),
    countries   varchar not null,
    roles       varchar not null
);
