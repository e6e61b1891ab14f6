CREATE TABLE "device_logs" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"day" date NOT NULL,
	"known_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kept_at" timestamp with time zone,
	CONSTRAINT "device_logs_org_id_athlete_id_key_pk" PRIMARY KEY("org_id","athlete_id","key")
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"last_seq" bigint DEFAULT 0 NOT NULL,
	"first_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "devices_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id")
);
--> statement-breakpoint
ALTER TABLE "device_logs" ADD CONSTRAINT "device_logs_org_id_athlete_id_device_id_devices_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","device_id") REFERENCES "public"."devices"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "device_logs_day" ON "device_logs" USING btree ("org_id","athlete_id","day");--> statement-breakpoint
CREATE INDEX "devices_id" ON "devices" USING btree ("org_id","id");--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['devices', 'device_logs'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format($f$create policy tenant on public.%I as restrictive to plumbline_app
      using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0)$f$, t);
    -- What an athlete writes on is nobody's but theirs.
    execute format('create policy self on public.%I to plumbline_app using (athlete_id = (select sec.person())) with check (athlete_id = (select sec.person()))', t);
  end loop;
end $$;--> statement-breakpoint
grant select, insert, update (last_seq, last_seen_at) on public.devices to plumbline_app;--> statement-breakpoint
grant select, insert, update (kept_at) on public.device_logs to plumbline_app;--> statement-breakpoint

-- A phone on which nobody is signed in asks whether its athlete was removed.
create policy door on public.devices to plumbline_door using (true) with check (true);--> statement-breakpoint
grant select (org_id, athlete_id, id, secret_hash) on public.devices to plumbline_door;
