CREATE TABLE "progression_answers" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"decision" text NOT NULL,
	"from_step" text NOT NULL,
	"to_step" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	"receipts" jsonb NOT NULL,
	"answered_by" uuid,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reviewed_through" date,
	CONSTRAINT "progression_answers_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "progression_answers_decision" CHECK ("progression_answers"."decision" in ('review', 'down', 'hold', 'up', 'wait')),
	CONSTRAINT "progression_answers_answer" CHECK ("progression_answers"."answer" in ('accepted', 'changed', 'refused')),
	CONSTRAINT "progression_answers_refused_why" CHECK ("progression_answers"."answer" <> 'refused' or ("progression_answers"."reason" is not null and "progression_answers"."reason" <> '')),
	CONSTRAINT "progression_answers_by_rule" CHECK ("progression_answers"."answered_by" is not null or ("progression_answers"."decision" = 'up' and "progression_answers"."answer" = 'accepted')),
	CONSTRAINT "progression_answers_receipts" CHECK (jsonb_typeof("progression_answers"."receipts") = 'array')
);
--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD COLUMN "effort" smallint;--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD COLUMN "pain" smallint;--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD COLUMN "form_held" boolean;--> statement-breakpoint
ALTER TABLE "progression_answers" ADD CONSTRAINT "progression_answers_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "progression_answers_item" ON "progression_answers" USING btree ("org_id","athlete_id","item_id","answered_at");--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD CONSTRAINT "exercise_reports_effort" CHECK ("exercise_reports"."effort" between 0 and 10);--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD CONSTRAINT "exercise_reports_pain" CHECK ("exercise_reports"."pain" between 0 and 10);--> statement-breakpoint

-- Whoever may answer to a step reads and writes answers; a review is a physio's alone. Nobody changes one. A coach reads them
-- while the athlete keeps neither pain nor exercises from coaches: they tell of both.
alter table public.progression_answers enable row level security;--> statement-breakpoint
alter table public.progression_answers force row level security;--> statement-breakpoint
do $$ begin execute format('create policy owner_all on public.progression_answers to %I using (true) with check (true)', current_user); end $$;--> statement-breakpoint
create policy tenant on public.progression_answers as restrictive to plumbline_app
  using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0);--> statement-breakpoint
create policy engine on public.progression_answers to plumbline_engine using (org_id = (select sec.org()))
  with check (org_id = (select sec.org()) and answered_by is null);--> statement-breakpoint
create policy self on public.progression_answers for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.progression_answers to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))
  with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]) and answered_by = (select sec.person()));--> statement-breakpoint
create policy coach on public.progression_answers to plumbline_app
  using (athlete_id = any ((select sec.shared('pain'))::uuid[]) and athlete_id = any ((select sec.shared('exercises'))::uuid[]))
  with check (athlete_id = any ((select sec.shared('pain'))::uuid[]) and athlete_id = any ((select sec.shared('exercises'))::uuid[])
    and decision <> 'review' and answered_by = (select sec.person()));--> statement-breakpoint
grant select, insert on public.progression_answers to plumbline_app, plumbline_engine;
