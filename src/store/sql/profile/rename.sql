update profile set name = :name where id = :id
