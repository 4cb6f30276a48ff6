-- They come back at once, with their places counted anew; a row itself never changes.
delete from outcome where run_id = :run_id
