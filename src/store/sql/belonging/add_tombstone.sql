-- Erased on both sides, at the earlier of the two times.
insert into tombstone (id, kind, at_ms, profile_id)
values (:id, :kind, :at_ms, :profile_id)
on conflict (id) do update set at_ms = excluded.at_ms
where excluded.at_ms < tombstone.at_ms
