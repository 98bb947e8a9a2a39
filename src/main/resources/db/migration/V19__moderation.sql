-- What the staff decided about many signatures at once. Who was meant is written down when it begins, so that it does what
-- was counted and no more, goes on after a restart, can be stopped, and gives back what it took and nothing else.
create table moderation (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    verdict     varchar not null,
    state       varchar not null,
    begun_by    uuid not null,
    begun_at    timestamp with time zone not null
);

create index moderation_campaign on moderation (campaign_id, begun_at);
create index moderation_state on moderation (state);

-- What became of each: WAITING, CHANGED, SKIPPED (it was no longer there to be changed), OVERTAKEN (a later decision changed
-- it again), UNDONE, KEPT (it could not be given back). No foreign key to the signature: to begin would wait for all of them.
create table moderation_item (
    moderation_id uuid not null references moderation (id) on delete cascade,
    signature_id  uuid not null,
    state         varchar not null,
    primary key (moderation_id, signature_id)
);

create index moderation_item_state on moderation_item (moderation_id, state, signature_id);
create index moderation_item_signature on moderation_item (signature_id);
