select id, profile_id, run_id, body, at_ms
from statement
where profile_id = :profile_id
order by at_ms, id
