-- For which text a signer of an earlier one was asked by mail, so that each is asked once.
alter table signature add column asked_revision integer;
