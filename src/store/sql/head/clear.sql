delete from head where run_id = :run_id
