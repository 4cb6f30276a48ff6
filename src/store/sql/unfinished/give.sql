-- Where somebody has begun the same tool themselves, the guest's stays the guest's.
update or ignore unfinished set profile_id = :profile_id where coalesce(profile_id, '') = ''
