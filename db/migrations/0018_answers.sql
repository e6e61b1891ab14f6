CREATE TABLE "answer_sights" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"answer_id" uuid NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_sights_org_id_athlete_id_answer_id_pk" PRIMARY KEY("org_id","athlete_id","answer_id")
);
--> statement-breakpoint
CREATE TABLE "answer_tallies" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"team_ids" uuid[] NOT NULL,
	"day" date NOT NULL,
	"hours" smallint,
	"logs" integer NOT NULL,
	CONSTRAINT "answer_tallies_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"person_id" uuid NOT NULL,
	"as_role" text NOT NULL,
	"kind" text NOT NULL,
	"audience" text NOT NULL,
	"reaction" text,
	"text" text,
	"to_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone,
	"taken_back_at" timestamp with time zone,
	CONSTRAINT "answers_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "answers_real_day" CHECK (isfinite("answers"."day") and "answers"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "answers_role" CHECK ("answers"."as_role" in ('physio', 'coach', 'athlete')),
	CONSTRAINT "answers_audience" CHECK ("answers"."audience" in ('physios', 'shared', 'team')),
	CONSTRAINT "answers_reaction" CHECK ("answers"."reaction" in ('seen', 'well-done', 'take-it-easy', 'talk')),
	CONSTRAINT "answers_text" CHECK (length("answers"."text") between 1 and 5000),
	CONSTRAINT "answers_kind" CHECK (("answers"."kind" = 'reaction' and "answers"."reaction" is not null and "answers"."text" is null and "answers"."to_id" is null
          and "answers"."as_role" <> 'athlete' and "answers"."audience" = 'team')
        or ("answers"."kind" = 'reply' and "answers"."reaction" is null and "answers"."text" is not null and "answers"."to_id" is null
          and ("answers"."as_role" = 'physio' and "answers"."audience" <> 'team' or "answers"."as_role" = 'coach' and "answers"."audience" = 'team'))
        or ("answers"."kind" = 'back' and "answers"."reaction" is null and "answers"."text" is not null and "answers"."to_id" is not null
          and "answers"."as_role" = 'athlete' and "answers"."person_id" = "answers"."athlete_id")),
	CONSTRAINT "answers_changed" CHECK ("answers"."changed_at" is null or "answers"."kind" = 'reaction')
);
--> statement-breakpoint
CREATE TABLE "log_reads" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"day" date NOT NULL,
	"person_id" uuid NOT NULL,
	"as_role" text NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	"through" timestamp with time zone NOT NULL,
	CONSTRAINT "log_reads_org_id_athlete_id_day_person_id_pk" PRIMARY KEY("org_id","athlete_id","day","person_id"),
	CONSTRAINT "log_reads_real_day" CHECK (isfinite("log_reads"."day") and "log_reads"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "log_reads_role" CHECK ("log_reads"."as_role" in ('physio', 'coach'))
);
--> statement-breakpoint
CREATE TABLE "logged_days" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"day" date NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"team_ids" uuid[] NOT NULL,
	CONSTRAINT "logged_days_org_id_athlete_id_day_pk" PRIMARY KEY("org_id","athlete_id","day"),
	CONSTRAINT "logged_days_real_day" CHECK (isfinite("logged_days"."day") and "logged_days"."day" between '1900-01-01' and '2100-12-31')
);
--> statement-breakpoint
ALTER TABLE "answer_sights" ADD CONSTRAINT "answer_sights_org_id_athlete_id_answer_id_answers_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","answer_id") REFERENCES "public"."answers"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_tallies" ADD CONSTRAINT "answer_tallies_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_org_id_person_id_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_org_id_athlete_id_to_id_answers_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","to_id") REFERENCES "public"."answers"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_reads" ADD CONSTRAINT "log_reads_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "log_reads" ADD CONSTRAINT "log_reads_org_id_person_id_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logged_days" ADD CONSTRAINT "logged_days_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_tallies_day" ON "answer_tallies" USING btree ("org_id","day");--> statement-breakpoint
CREATE INDEX "answers_day" ON "answers" USING btree ("org_id","athlete_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "answers_one_reaction" ON "answers" USING btree ("org_id","athlete_id","day","person_id") WHERE kind = 'reaction' and taken_back_at is null;--> statement-breakpoint


do $$
declare t text;
begin
  foreach t in array array['log_reads', 'answers', 'answer_sights', 'logged_days', 'answer_tallies'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
  end loop;
end $$;--> statement-breakpoint

-- Whether whoever asks may read any entry of an athlete's day: with their own rights, so that row security answers.
create function sec.sees_log(of_org uuid, athlete uuid, on_day date) returns boolean language sql stable set search_path = '' as
$$ select exists (select from public.check_ins where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.runs where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.exercise_reports where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.other_sports where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.weeks where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.assessments where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.screens where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null)
     or exists (select from public.histories where org_id = of_org and athlete_id = athlete and day = on_day and superseded_at is null) $$;--> statement-breakpoint

-- The audience of what an athlete says back: that of what it answers, and to a physio's reaction it is a word to physios.
create function sec.audience_back(athlete uuid, answer uuid, on_day date) returns text language sql stable security definer set search_path = '' as
$$ select case when a.kind = 'reaction' and a.as_role = 'physio' then 'physios' else a.audience end from public.answers a
     where a.org_id = sec.org() and a.athlete_id = athlete and a.id = answer and a.day = on_day
       and a.kind <> 'back' and a.taken_back_at is null $$;--> statement-breakpoint

-- Staff read for themselves and in their own name; the athlete reads who did.
create policy self on public.log_reads for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy reader on public.log_reads to plumbline_app
  using (person_id = (select sec.person()) and athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[]))
  with check (person_id = (select sec.person()) and athlete_id = any (case as_role when 'physio' then (select sec.athletes('{physio}'))
    else (select sec.athletes('{coach}')) end));--> statement-breakpoint
grant select, insert, update (as_role, read_at, through) on public.log_reads to plumbline_app;--> statement-breakpoint

create policy self on public.answers for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.answers for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
create policy coach on public.answers for select to plumbline_app using (audience = 'team' and athlete_id = any ((select sec.athletes('{coach}'))::uuid[])
  or audience = 'shared' and athlete_id = any ((select sec.shared('pain'))::uuid[]));--> statement-breakpoint
create policy staff_answers on public.answers for insert to plumbline_app
  with check (person_id = (select sec.person()) and kind <> 'back' and taken_back_at is null
    and athlete_id = any (case as_role when 'physio' then (select sec.athletes('{physio}')) else (select sec.athletes('{coach}')) end)
    and sec.sees_log(org_id, athlete_id, day));--> statement-breakpoint
create policy athlete_answers on public.answers for insert to plumbline_app
  with check (person_id = (select sec.person()) and athlete_id = (select sec.person()) and kind = 'back' and taken_back_at is null
    and audience = sec.audience_back(athlete_id, to_id, day));--> statement-breakpoint
create policy author on public.answers for update to plumbline_app
  using (person_id = (select sec.person()) and taken_back_at is null) with check (person_id = (select sec.person()));--> statement-breakpoint
grant select, insert, update (reaction, changed_at, taken_back_at) on public.answers to plumbline_app;--> statement-breakpoint

create policy self on public.answer_sights to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()));--> statement-breakpoint
create policy staff on public.answer_sights for select to plumbline_app using (exists (select from public.answers a
  where a.org_id = answer_sights.org_id and a.athlete_id = answer_sights.athlete_id and a.id = answer_sights.answer_id
    and a.athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[])));--> statement-breakpoint
grant select, insert, update (seen_at) on public.answer_sights to plumbline_app;--> statement-breakpoint

create policy self on public.logged_days for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
-- By team, as a board's rows are: the board asks for fifty at once, and a list of all athletes would be gone through for each.
create policy staff on public.logged_days for select to plumbline_app using (team_ids && (select sec.staff_teams('{physio,coach}')));--> statement-breakpoint
create policy engine on public.logged_days to plumbline_engine using (org_id = (select sec.org())) with check (org_id = (select sec.org()));--> statement-breakpoint
grant select on public.logged_days to plumbline_app;--> statement-breakpoint
grant select, insert, delete on public.logged_days to plumbline_engine;--> statement-breakpoint
create policy staff on public.answer_tallies for select to plumbline_app using (team_ids && (select sec.staff_teams('{physio,coach}')));--> statement-breakpoint
grant select on public.answer_tallies to plumbline_app;--> statement-breakpoint

-- The days that an athlete has logged and that are not noted yet, and those noted of which nothing is left (`at` is null): for
-- judging, with a plan that is kept, since planning it anew would cost every log more than running it.
create function sec.days_to_note(athlete uuid, first date, last date) returns table (day date, at timestamptz)
language plpgsql stable security definer set search_path = '' as
$$ begin
     return query
       select coalesce(e.day, d.day), e.at from (
         select o.day, min(o.entered_at) as at from (
           select c.day, c.entered_at from public.check_ins c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.runs c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.exercise_reports c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.other_sports c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.weeks c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.assessments c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.screens c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete
           union all select c.day, c.entered_at from public.histories c where c.org_id = sec.org() and c.athlete_id = athlete
             and c.superseded_at is null and c.day between first and last and c.entered_by = athlete) o group by o.day) e
       full join (select l.day from public.logged_days l where l.org_id = sec.org() and l.athlete_id = athlete
         and l.day between first and last) d on d.day = e.day
       where d.day is null or e.day is null;
   end $$;--> statement-breakpoint
-- When staff first answered the log of a day as it stands: what came before the log, or was taken back, is no answer to it.
create function sec.first_answer(of_org uuid, athlete uuid, on_day date, since timestamptz) returns timestamptz language sql stable set search_path = '' as
$$ select min(a.at) from public.answers a where a.org_id = of_org and a.athlete_id = athlete and a.day = on_day
     and a.kind <> 'back' and a.taken_back_at is null and a.at >= since $$;--> statement-breakpoint
create function sec.note_logged_day() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     new.answered_at := sec.first_answer(new.org_id, new.athlete_id, new.day, new.saved_at);
     return new;
   end $$;--> statement-breakpoint
create trigger answered_first before insert on public.logged_days for each row execute function sec.note_logged_day();--> statement-breakpoint
create function sec.note_answer() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     update public.logged_days l set answered_at = sec.first_answer(l.org_id, l.athlete_id, l.day, l.saved_at)
       where l.org_id = new.org_id and l.athlete_id = new.athlete_id and l.day = new.day;
     return null;
   end $$;--> statement-breakpoint
create trigger noted after insert or update of taken_back_at on public.answers for each row
  when (new.kind <> 'back') execute function sec.note_answer();--> statement-breakpoint

-- The smallest whole number of hours within which a log was answered; null of one that was not.
create function sec.answer_hours(saved timestamptz, answered timestamptz) returns smallint language sql immutable set search_path = '' as
$$ select case when answered is not null then least(9999, greatest(1, ceil(extract(epoch from answered - saved) / 3600)))::smallint end $$;--> statement-breakpoint
create function sec.tally_answers() returns trigger language plpgsql security definer set search_path = '' as
$$ declare
     org uuid;
   begin
     if tg_op = 'INSERT' then
       insert into public.answer_tallies (org_id, team_ids, day, hours, logs)
         select org_id, team_ids, day, sec.answer_hours(saved_at, answered_at), count(*) from added group by 1, 2, 3, 4;
       select org_id into org from added limit 1;
     elsif tg_op = 'DELETE' then
       insert into public.answer_tallies (org_id, team_ids, day, hours, logs)
         select org_id, team_ids, day, sec.answer_hours(saved_at, answered_at), -count(*) from gone group by 1, 2, 3, 4;
     else
       insert into public.answer_tallies (org_id, team_ids, day, hours, logs)
         select org_id, team_ids, day, sec.answer_hours(saved_at, answered_at), sum(logs)
         from (select *, 1 as logs from added union all select *, -1 from gone) changed group by 1, 2, 3, 4 having sum(logs) <> 0;
       select org_id into org from added limit 1;
     end if;
     -- Folded by one transaction at a time, and by chance: nobody waits for it, and the sum of every day a board asks for stays.
     if org is not null and pg_catalog.random() < 0.03
        and pg_catalog.pg_try_advisory_xact_lock(pg_catalog.hashtext('answer_tallies'), pg_catalog.hashtext(org::text)) then
       with folded as (delete from public.answer_tallies where org_id = org returning team_ids, day, hours, logs)
       insert into public.answer_tallies (org_id, team_ids, day, hours, logs)
         select org, team_ids, day, hours, sum(logs) from folded where day > current_date - 60 group by 2, 3, 4 having sum(logs) <> 0;
     end if;
     return null;
   end $$;--> statement-breakpoint
create trigger tally_new after insert on public.logged_days referencing new table as added for each statement execute function sec.tally_answers();--> statement-breakpoint
create trigger tally_gone after delete on public.logged_days referencing old table as gone for each statement execute function sec.tally_answers();--> statement-breakpoint
create trigger tally_changed after update on public.logged_days referencing old table as gone new table as added
  for each statement execute function sec.tally_answers();--> statement-breakpoint

-- What was logged in the days a board tells of, before there was an answer to it.
insert into public.logged_days (org_id, athlete_id, day, saved_at, team_ids)
  select e.org_id, e.athlete_id, e.day, min(e.entered_at), coalesce((select array_agg(t.team_id) from public.team_members t
      where t.org_id = e.org_id and t.person_id = e.athlete_id and not t.as_staff), '{}')
  from (select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.check_ins
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.runs
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.exercise_reports
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.other_sports
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.weeks
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.assessments
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.screens
    union all select org_id, athlete_id, day, entered_at, entered_by, superseded_at from public.histories) e
  where e.superseded_at is null and e.entered_by = e.athlete_id and e.day > current_date - 28 group by 1, 2, 3;--> statement-breakpoint

revoke execute on function sec.sees_log(uuid, uuid, date), sec.audience_back(uuid, uuid, date), sec.first_answer(uuid, uuid, date, timestamptz), sec.days_to_note(uuid, date, date),
  sec.note_logged_day(), sec.note_answer(), sec.answer_hours(timestamptz, timestamptz), sec.tally_answers() from public;--> statement-breakpoint
grant execute on function sec.sees_log(uuid, uuid, date), sec.audience_back(uuid, uuid, date) to plumbline_app;--> statement-breakpoint
grant execute on function sec.days_to_note(uuid, date, date) to plumbline_engine;
