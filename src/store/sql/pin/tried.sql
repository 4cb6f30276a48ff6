update pin set wrong_tries = :wrong_tries, last_try_at_ms = :last_try_at_ms where profile_id = :profile_id
