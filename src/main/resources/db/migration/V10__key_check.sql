create table key_check (
    name  varchar primary key,
    proof bytea not null
);
