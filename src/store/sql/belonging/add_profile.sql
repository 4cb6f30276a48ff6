insert into profile (id, name, created_at_ms) values (:id, :name, :created_at_ms) on conflict (id) do nothing
