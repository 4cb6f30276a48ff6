delete from unfinished where id = :id
