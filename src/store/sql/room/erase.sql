-- Its events go with it (on delete cascade).
delete from room where id = :id
