-- Who has begun the same tool here goes on with what is here.
insert into unfinished (id, profile_id, tool, name, document, at_ms)
values (:id, :profile_id, :tool, :name, :document, :at_ms)
on conflict do nothing
