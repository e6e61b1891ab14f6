-- What has changed, for whoever has it open: ids, for whose eyes, and of which kind; nothing of its content. Said when the
-- transaction commits, once for each of its words. Whoever hears it asks again under their own rights.
create function sec.tell_change(org uuid, athlete uuid, audience text, kind text) returns void language sql as
$$ select pg_catalog.pg_notify('plumbline_changes', pg_catalog.format('%s %s %s %s', org, athlete, audience, kind)) $$;--> statement-breakpoint
create function sec.told_line() returns trigger language plpgsql as $$
begin
  perform sec.tell_change(new.org_id, new.athlete_id, new.audience, 'record');
  return null;
end $$;--> statement-breakpoint
-- Its arguments are the kind, and for whose eyes the table is.
create function sec.told_of() returns trigger language plpgsql as $$
declare
  row_now record := coalesce(new, old);
begin
  for at in 1 .. tg_nargs - 1 loop
    perform sec.tell_change(row_now.org_id, row_now.athlete_id, tg_argv[at], tg_argv[0]);
  end loop;
  return null;
end $$;--> statement-breakpoint
revoke execute on function sec.tell_change(uuid, uuid, text, text), sec.told_line(), sec.told_of() from public;--> statement-breakpoint
grant execute on function sec.tell_change(uuid, uuid, text, text), sec.told_line(), sec.told_of()
  to plumbline_app, plumbline_engine, plumbline_door;--> statement-breakpoint
create trigger tells_new after insert on public.board_rows for each row execute function sec.told_line();--> statement-breakpoint
create trigger tells after update on public.board_rows for each row
  when (old.* is distinct from new.*) execute function sec.told_line();--> statement-breakpoint
create trigger tells after update of seq on public.athlete_states for each row
  when (old.seq is distinct from new.seq) execute function sec.told_of('record', 'clinical');--> statement-breakpoint
create trigger tells after update of status on public.flags for each row
  when (old.status is distinct from new.status) execute function sec.told_of('decision', 'clinical');--> statement-breakpoint
create trigger tells after insert or update or delete on public.referrals for each row
  execute function sec.told_of('decision', 'clinical', 'team');--> statement-breakpoint
create trigger tells after insert or update or delete on public.assignments for each row
  execute function sec.told_of('program', 'clinical', 'team');--> statement-breakpoint
create trigger tells after insert or update or delete on public.athlete_limits for each row
  execute function sec.told_of('program', 'clinical', 'team');--> statement-breakpoint
create trigger tells after insert or update or delete on public.pauses for each row
  execute function sec.told_of('program', 'clinical', 'team');--> statement-breakpoint
create trigger tells after insert or update or delete on public.progression_answers for each row
  execute function sec.told_of('program', 'clinical');--> statement-breakpoint
create trigger tells after insert or update or delete on public.answers for each row
  execute function sec.told_of('answer', 'clinical');
