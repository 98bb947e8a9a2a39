-- A list is read a handful at a time; without its order in an index, each handful reads all.
drop index signature_list;
create index signature_a_to_z on signature (campaign_id, sort_key, id);
create index signature_state on signature (campaign_id, state, audience);
