select hash, wrong_tries, last_try_at_ms from pin where profile_id = :profile_id
