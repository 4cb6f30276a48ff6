select id, at_ms from tombstone where kind = 'profile' order by at_ms, id
