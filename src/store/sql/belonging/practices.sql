select id, profile_id, tool, name, document, at_ms from practice where profile_id = :profile_id order by id
