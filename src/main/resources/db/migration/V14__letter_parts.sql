alter table campaign add column enclosures varchar;
alter table campaign add column collective boolean not null default false;
alter table campaign add column names_verified boolean not null default false;
