select review.run_id, review.after_days, review.text, review.at_ms
from run
join review on review.run_id = run.id
where run.profile_id = :profile_id
order by review.run_id, review.after_days
