-- In pieces, since a column of the embedded database holds a megabyte at most.
create table frozen_letter (
    delivery_id uuid not null references delivery (id),
    piece       integer not null,
    frozen_at   timestamp with time zone not null,
    size        integer not null,
    sealed      bytea not null,
    primary key (delivery_id, piece)
);

-- Ids of 16 bytes, side by side; those with the same last byte are in one bucket.
create table frozen_letter_names (
    delivery_id uuid not null references delivery (id),
    bucket      integer not null,
    signatures  bytea not null,
    primary key (delivery_id, bucket)
);
