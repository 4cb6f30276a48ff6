insert into unfinished (id, profile_id, tool, name, document, at_ms)
values (:id, :profile_id, :tool, :name, :document, :at_ms)
on conflict (id) do update set name = excluded.name, document = excluded.document, at_ms = excluded.at_ms
