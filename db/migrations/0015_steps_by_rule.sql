ALTER TABLE "assignments" ALTER COLUMN "assigned_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "from_program_id" uuid;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "from_version" integer;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_org_id_from_program_id_programs_org_id_id_fk" FOREIGN KEY ("org_id","from_program_id") REFERENCES "public"."programs"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "progression_answers_once_by_rule" ON "progression_answers" USING btree ("org_id","athlete_id","item_id","from_step","reviewed_through") WHERE answered_by is null;--> statement-breakpoint

-- What was given before there was a choice waits for a person.
update public.assignments set snapshot = snapshot || '{"upward":"proposed"}'::jsonb where not snapshot ? 'upward';--> statement-breakpoint

-- A copy is given by somebody in their own name, or by rule: the engine may not say that anybody gave one.
create policy own_name on public.assignments as restrictive for insert to plumbline_app with check (assigned_by = (select sec.person()));--> statement-breakpoint
grant insert (org_id, athlete_id, id, program_id, snapshot, from_day, until_day), update (until_day)
  on public.assignments to plumbline_engine;--> statement-breakpoint

-- What holds a step back: what a physio has limited, and when an athlete pauses; of neither the reason.
create policy engine on public.athlete_limits for select to plumbline_engine using (org_id = (select sec.org()));--> statement-breakpoint
grant select on public.athlete_limits to plumbline_engine;--> statement-breakpoint
create policy engine on public.pauses for select to plumbline_engine using (org_id = (select sec.org()));--> statement-breakpoint
grant select on public.pauses to plumbline_engine;
