-- Only when somebody asks for it: they have the file of what was erased here, and want it back.
delete from tombstone where id = :id
