update run set profile_id = :profile_id where id = :id
