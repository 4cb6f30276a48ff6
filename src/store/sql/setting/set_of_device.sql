insert into setting (scope, profile_id, key, value)
values ('device', null, :key, :value)
on conflict (key) where scope = 'device' do update set value = excluded.value
