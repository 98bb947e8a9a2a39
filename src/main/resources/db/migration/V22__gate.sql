-- Networks and mail domains that the administrators let through, or do not. No address of a client is ever written here by
-- itself: a pattern is what somebody typed.
create table gate_entry (
    id       uuid primary key,
    kind     varchar not null,
    verdict  varchar not null,
    pattern  varchar not null,
    added_by uuid not null,
    added_at timestamp with time zone not null,
    unique (kind, pattern)
);
