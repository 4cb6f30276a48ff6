select max(at_ms)
from (select max(at_ms) as at_ms from decision union all select max(at_ms) from room_event) as latest
