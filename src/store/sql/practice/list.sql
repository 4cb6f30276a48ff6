select id, profile_id, tool, name, document, at_ms
from practice
where profile_id is not distinct from :profile_id and tool = :tool
order by at_ms desc, id
