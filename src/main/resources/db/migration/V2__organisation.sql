create table organisation (
    id        integer primary key,
    name      varchar not null,
    address   varchar not null,
    contact   varchar not null,
    website   varchar not null,
    language  varchar not null,
    logo      bytea,
    logo_type varchar
);
