CREATE TABLE "import_previews" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_previews_org_id_athlete_id_pk" PRIMARY KEY("org_id","athlete_id")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sources" text NOT NULL,
	"runs_added" integer NOT NULL,
	"runs_known" integer NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "imports_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "imports_sources" CHECK (length("imports"."sources") between 1 and 400),
	CONSTRAINT "imports_counts" CHECK ("imports"."runs_added" between 0 and 10000 and "imports"."runs_known" between 0 and 10000)
);
--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "import_previews" ADD CONSTRAINT "import_previews_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_at" ON "imports" USING btree ("org_id","athlete_id","imported_at");--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_org_id_athlete_id_import_id_imports_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","import_id") REFERENCES "public"."imports"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "runs_import" ON "runs" USING btree ("org_id","athlete_id","import_id") WHERE import_id is not null;--> statement-breakpoint

-- Both are nobody's but the athlete's. An import is undone, never deleted: its line tells what was taken back.
do $$
declare t text;
begin
  foreach t in array array['imports', 'import_previews'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
    execute format('create policy self on public.%I to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()))', t);
  end loop;
end $$;--> statement-breakpoint
grant select, insert, update (undone_at) on public.imports to plumbline_app;--> statement-breakpoint
grant select, insert, update (id, body, made_at), delete on public.import_previews to plumbline_app;--> statement-breakpoint

-- The worker deletes what waited too long; of it, it reads no more than how long that is.
create policy engine on public.import_previews to plumbline_engine using (org_id = (select sec.org()));--> statement-breakpoint
grant select (org_id, athlete_id, made_at), delete on public.import_previews to plumbline_engine;
