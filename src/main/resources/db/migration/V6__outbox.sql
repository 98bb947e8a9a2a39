-- No column says when a mail was asked for: for a sensitive campaign that would be the time of signing.
create table outbox_mail (
    id          uuid primary key,
    kind        varchar not null,
    subject_id  uuid not null,
    address     bytea,
    state       varchar not null,
    attempts    integer not null,
    next_at     timestamp with time zone,
    give_up_at  timestamp with time zone,
    lease_until timestamp with time zone,
    finished_on date
);

create index outbox_mail_due on outbox_mail (state, kind, next_at);
