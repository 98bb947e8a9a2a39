alter table revision_text add column demands varchar not null default '';
alter table revision_text add column notes_to_editors varchar not null default '';
alter table campaign add column press_contact varchar;
alter table campaign add column source_name varchar;
alter table campaign add column source_url varchar;
alter table campaign add column source_copyright varchar;
