update practice set profile_id = :profile_id where profile_id is null
