CREATE TABLE "shoes" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"purpose" text,
	"type" text,
	"fit" text,
	"in_use_since" date,
	"start_metres" integer,
	"retired_on" date,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shoes_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "shoes_name" CHECK (length("shoes"."name") between 1 and 1024),
	CONSTRAINT "shoes_purpose" CHECK ("shoes"."purpose" in ('road', 'trail', 'track', 'other')),
	CONSTRAINT "shoes_type" CHECK ("shoes"."type" in ('neutral', 'stability', 'minimal', 'other', 'unsure')),
	CONSTRAINT "shoes_fit" CHECK ("shoes"."fit" in ('fits', 'too-small', 'too-large', 'unsure')),
	CONSTRAINT "shoes_start" CHECK ("shoes"."start_metres" between 0 and 20000000),
	CONSTRAINT "shoes_since" CHECK (isfinite("shoes"."in_use_since") and "shoes"."in_use_since" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "shoes_retired" CHECK (isfinite("shoes"."retired_on") and "shoes"."retired_on" between '1900-01-01' and '2100-12-31')
);
--> statement-breakpoint
CREATE TABLE "other_sports" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"day" date NOT NULL,
	"entered_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"superseded_at" timestamp with time zone,
	"superseded_by" uuid,
	"sport" text NOT NULL,
	"minutes" smallint,
	CONSTRAINT "other_sports_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "other_sports_real_day" CHECK (isfinite("other_sports"."day") and "other_sports"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "other_sports_sport" CHECK ("other_sports"."sport" in ('strength', 'cycling', 'swimming', 'other')),
	CONSTRAINT "other_sports_minutes" CHECK ("other_sports"."minutes" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "tip_settings" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"all_off" boolean DEFAULT false NOT NULL,
	"hidden" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "tip_settings_org_id_athlete_id_pk" PRIMARY KEY("org_id","athlete_id")
);
--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "shoe_id" uuid;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "warm_up" boolean;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "cool_down" boolean;--> statement-breakpoint
ALTER TABLE "shoes" ADD CONSTRAINT "shoes_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "other_sports" ADD CONSTRAINT "other_sports_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_settings" ADD CONSTRAINT "tip_settings_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "other_sports_live" ON "other_sports" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "other_sports_day" ON "other_sports" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_org_id_athlete_id_shoe_id_shoes_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","shoe_id") REFERENCES "public"."shoes"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['shoes', 'other_sports', 'tip_settings'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
    execute format('create policy self on public.%I to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()))', t);
  end loop;
end $$;--> statement-breakpoint

-- Shoes are the athlete's to describe. Whoever may read the runs reads what they were run in.
create policy physio on public.shoes for select to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
create policy coach on public.shoes for select to plumbline_app using (athlete_id = any ((select sec.shared('runs'))::uuid[]));--> statement-breakpoint
grant select, insert, update (version, name, purpose, type, fit, in_use_since, start_metres, retired_on) on public.shoes to plumbline_app;--> statement-breakpoint

-- Other sports are entries, and are kept from a coach together with the runs.
create policy physio on public.other_sports to plumbline_app using (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]))
  with check (athlete_id = any ((select sec.athletes('{physio}'))::uuid[]));--> statement-breakpoint
create policy coach on public.other_sports for select to plumbline_app using (athlete_id = any ((select sec.shared('runs'))::uuid[]));--> statement-breakpoint
grant select, insert, update (superseded_at, superseded_by) on public.other_sports to plumbline_app;--> statement-breakpoint

-- Which tips to show is nobody's but the athlete's.
grant select, insert, update (all_off, hidden) on public.tip_settings to plumbline_app;
