-- The first one counts: asking again for the same award gives the same number.
insert into credential (id, profile_id, award, at_ms)
values (:id, :profile_id, :award, :at_ms)
on conflict (profile_id, award) do nothing
