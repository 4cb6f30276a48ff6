select profile_id, key, value from setting where profile_id = :profile_id order by key
