-- When the mailbox of a request is to be reminded, once; null before its first mail is out and after the reminder. For a
-- sensitive campaign the start of a day, like signed_at.
alter table signature add column remind_at timestamp with time zone;

-- Work that one replica does at a time locks its row.
create table turn (
    name varchar primary key
);
