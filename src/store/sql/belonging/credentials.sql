select id, profile_id, award, at_ms from credential where profile_id = :profile_id order by award
