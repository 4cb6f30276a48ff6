-- One of an award: the one that is here stays.
insert into credential (id, profile_id, award, at_ms) values (:id, :profile_id, :award, :at_ms) on conflict do nothing
