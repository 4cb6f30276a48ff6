-- Only a run is somebody's: a profile and a room find no row.
insert into tombstone (id, kind, at_ms, profile_id)
values (:id, :kind, :at_ms, (select run.profile_id from run where run.id = :run_id))
