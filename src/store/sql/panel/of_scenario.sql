select scene_id, option_id, side, chosen
from panel
where scenario_id = :scenario_id
order by scene_id, option_id, side
