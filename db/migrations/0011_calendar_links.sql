CREATE TABLE "calendar_links" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_read_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "calendar_links_org_id_athlete_id_pk" PRIMARY KEY("org_id","athlete_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_links_token" ON "calendar_links" USING btree ("org_id","token_hash");--> statement-breakpoint

alter table public.calendar_links enable row level security;--> statement-breakpoint
alter table public.calendar_links force row level security;--> statement-breakpoint
do $$
begin
  execute format('create policy owner_all on public.calendar_links to %I using (true) with check (true)', current_user);
end $$;--> statement-breakpoint
create policy tenant on public.calendar_links as restrictive to plumbline_app
  using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0);--> statement-breakpoint

-- The athlete's alone: staff read neither whether there is one nor when it was used.
create policy self on public.calendar_links to plumbline_app
  using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()));--> statement-breakpoint
grant select, insert (org_id, athlete_id, token_hash),
  update (token_hash, made_at, last_read_at, ended_at) on public.calendar_links to plumbline_app;--> statement-breakpoint
create policy door on public.calendar_links to plumbline_door using (true) with check (true);--> statement-breakpoint
grant select, update (last_read_at) on public.calendar_links to plumbline_door;
