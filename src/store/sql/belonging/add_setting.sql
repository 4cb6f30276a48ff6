-- What is set here already stays.
insert into setting (scope, profile_id, key, value)
values ('profile', :profile_id, :key, :value)
on conflict (profile_id, key) do nothing
