insert into pin (profile_id, hash, wrong_tries, last_try_at_ms)
values (:profile_id, :hash, 0, 0)
on conflict (profile_id) do update set hash = excluded.hash, wrong_tries = 0, last_try_at_ms = 0
