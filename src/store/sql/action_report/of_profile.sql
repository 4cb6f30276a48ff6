select action_report.id, action_report.reflection_id, action_report.fate, action_report.text, action_report.at_ms
from run
join reflection on reflection.run_id = run.id
join action_report on action_report.reflection_id = reflection.id
where run.profile_id is not distinct from :profile_id
order by action_report.at_ms, action_report.id
