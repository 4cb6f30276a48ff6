delete from pin where profile_id = :profile_id
