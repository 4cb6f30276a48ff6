insert into panel (scenario_id, scene_id, option_id, side, chosen)
values (:scenario_id, :scene_id, :option_id, :side, :chosen)
on conflict (scenario_id, scene_id, option_id, side) do update set chosen = excluded.chosen
