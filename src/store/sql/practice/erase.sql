delete from practice where id = :id
