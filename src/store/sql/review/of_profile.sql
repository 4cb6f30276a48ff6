select review.run_id, review.after_days, review.text, review.at_ms
from run
join review on review.run_id = run.id
where run.profile_id is not distinct from :profile_id
order by review.at_ms, review.run_id, review.after_days
