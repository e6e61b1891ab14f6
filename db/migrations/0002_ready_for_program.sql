-- Whether athletes may be given a program: every question that is always asked has been answered, with whatever answer,
-- and the advice to ask a doctor first is confirmed. Which of the two is missing is told to a physio of theirs and to
-- themself; a coach hears only "ready" or not, and no answer ever leaves this function.
create function sec.ready_for_program(wanted uuid[])
  returns table (athlete_id uuid, ready boolean, screened boolean, advised boolean)
  language sql stable security definer set search_path = '' as
$$ select a.id, s.screened and a.doctor_advice_at is not null,
     case when may.know then s.screened end,
     case when may.know then a.doctor_advice_at is not null end
   from public.athletes a
   cross join lateral (
     select coalesce(array_agg(distinct asked), '{}') @> array[
       'saddle-numbness', 'bladder-change', 'bowel-change', 'sexual-change', 'both-legs', 'foot-drop', 'chest-symptoms',
       'leg-weakness', 'fever', 'weight-loss', 'unrelenting-night-pain',
       'major-trauma', 'minor-trauma', 'calf-swollen', 'hop-pain'] as screened
     from public.screens r cross join lateral jsonb_object_keys(r.answers) asked
     where r.org_id = a.org_id and r.athlete_id = a.id and r.superseded_at is null) s
   cross join lateral (
     select a.id = sec.person() or a.id = any ((select sec.athletes('{physio}'))::uuid[]) as know) may
   where a.org_id = sec.org() and a.id = any (wanted) and cardinality(sec.roles()) > 0
     and (a.id = sec.person() or a.id = any ((select sec.athletes('{physio,coach}'))::uuid[])) $$;--> statement-breakpoint
revoke execute on function sec.ready_for_program(uuid[]) from public;--> statement-breakpoint
grant execute on function sec.ready_for_program(uuid[]) to plumbline_app;--> statement-breakpoint

-- An athlete reads how an exercise of the own organisation goes once it is in a program of theirs.
create policy assigned on public.own_exercises for select to plumbline_app using (exists (
  select from public.assignments g where g.org_id = own_exercises.org_id and g.athlete_id = (select sec.person())
    and g.snapshot -> 'items' @> jsonb_build_array(jsonb_build_object('exerciseId', 'own:' || own_exercises.id::text))));
