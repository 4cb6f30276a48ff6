update run set scenario_sha256 = :scenario_sha256 where id = :id
