CREATE TABLE "athlete_limits" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "athlete_limits_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "athlete_limits_from" CHECK (isfinite("athlete_limits"."from_day") and "athlete_limits"."from_day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "athlete_limits_until" CHECK (isfinite("athlete_limits"."until_day") and "athlete_limits"."until_day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "athlete_limits_order" CHECK ("athlete_limits"."until_day" is null or "athlete_limits"."from_day" <= "athlete_limits"."until_day"),
	CONSTRAINT "athlete_limits_ended" CHECK (("athlete_limits"."ended_by" is null) = ("athlete_limits"."ended_at" is null)),
	CONSTRAINT "athlete_limits_body" CHECK (jsonb_typeof("athlete_limits"."body") = 'object')
);
--> statement-breakpoint
CREATE TABLE "limit_reasons" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"limit_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "limit_reasons_org_id_athlete_id_limit_id_pk" PRIMARY KEY("org_id","athlete_id","limit_id")
);
--> statement-breakpoint
CREATE TABLE "pause_reasons" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"pause_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "pause_reasons_org_id_athlete_id_pause_id_pk" PRIMARY KEY("org_id","athlete_id","pause_id"),
	CONSTRAINT "pause_reasons_reason" CHECK ("pause_reasons"."reason" in ('illness', 'travel', 'rest'))
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"declared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "pauses_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "pauses_from" CHECK (isfinite("pauses"."from_day") and "pauses"."from_day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "pauses_until" CHECK (isfinite("pauses"."until_day") and "pauses"."until_day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "pauses_order" CHECK ("pauses"."until_day" is null or "pauses"."from_day" <= "pauses"."until_day")
);
--> statement-breakpoint
ALTER TABLE "athlete_limits" ADD CONSTRAINT "athlete_limits_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "athlete_limits" ADD CONSTRAINT "athlete_limits_org_id_set_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","set_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "athlete_limits" ADD CONSTRAINT "athlete_limits_org_id_ended_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","ended_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "limit_reasons" ADD CONSTRAINT "limit_reasons_org_id_athlete_id_limit_id_athlete_limits_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","limit_id") REFERENCES "public"."athlete_limits"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause_reasons" ADD CONSTRAINT "pause_reasons_org_id_athlete_id_pause_id_pauses_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","pause_id") REFERENCES "public"."pauses"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pauses_days" ON "pauses" USING btree ("org_id","from_day","until_day") WHERE withdrawn_at is null;--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['athlete_limits', 'limit_reasons', 'pauses', 'pause_reasons'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
  end loop;
end $$;--> statement-breakpoint

-- A physio of the athlete's team sets a limit and ends it, in their own name and once. Athlete and coach read what it is.
create policy self on public.athlete_limits for select to plumbline_app using (athlete_id = (select sec.person()));--> statement-breakpoint
create policy staff on public.athlete_limits for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio,coach}'))::uuid[]));--> statement-breakpoint
create policy physio_sets on public.athlete_limits for insert to plumbline_app
  with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]) and set_by = (select sec.person()) and ended_at is null);--> statement-breakpoint
create policy physio_ends on public.athlete_limits for update to plumbline_app
  using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]) and ended_at is null)
  with check (ended_by = (select sec.person()));--> statement-breakpoint
grant select, insert, update (ended_by, ended_at) on public.athlete_limits to plumbline_app;--> statement-breakpoint
create policy physio on public.limit_reasons to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))
  with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert on public.limit_reasons to plumbline_app;--> statement-breakpoint

-- A pause is the athlete's alone to declare. It tells of exercises: a coach reads it while those are shared, and never why.
create policy self on public.pauses to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.pauses for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
create policy coach on public.pauses for select to plumbline_app
  using (withdrawn_at is null and athlete_id = any ((select sec.shared('exercises'))::uuid[]));--> statement-breakpoint
grant select, insert, update (withdrawn_at) on public.pauses to plumbline_app;--> statement-breakpoint
create policy self on public.pause_reasons to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()));--> statement-breakpoint
create policy physio on public.pause_reasons for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
grant select, insert on public.pause_reasons to plumbline_app;
