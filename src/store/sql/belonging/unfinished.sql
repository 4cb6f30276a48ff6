select id, profile_id, tool, name, document, at_ms
from unfinished
where coalesce(profile_id, '') = :profile_id
order by id
