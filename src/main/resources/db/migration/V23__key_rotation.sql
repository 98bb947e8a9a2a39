-- Each time that a new sealing key took over, by its number; finished when the older ones are destroyed.
create table key_rotation (
    number      integer primary key,
    began_at    timestamp with time zone not null,
    resealed    bigint not null,
    finished_at timestamp with time zone
);

-- Destroyed on purpose: nobody may miss it.
alter table key_check add column retired boolean default false not null;
