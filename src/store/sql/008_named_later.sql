-- Schema 8: what was worked out without a name may be given one later. All else of it never changes, and neither does
-- whose it is once somebody has it.
drop trigger practice_never_changes

-- next
create trigger practice_never_changes before update on practice
when old.profile_id is not null
    or (new.id, new.tool, new.name, new.document, new.at_ms) is not (old.id, old.tool, old.name, old.document, old.at_ms)
begin
    select raise(abort, 'a practice never changes');
end
