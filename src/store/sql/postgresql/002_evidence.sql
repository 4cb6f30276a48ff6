-- Schema 2 of a shared store. PINs and exports stay on the machine where they were made.
alter table tombstone add column profile_id text

-- next
create index tombstone_by_profile on tombstone (profile_id)
