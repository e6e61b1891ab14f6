CREATE TABLE "notices" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"place" text NOT NULL,
	"id" uuid NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"taken_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "notices_person_id_kind_day_place_pk" PRIMARY KEY("person_id","kind","day","place"),
	CONSTRAINT "notices_ended" CHECK (("notices"."ended_at" is null) = ("notices"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "push_subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"session_hash" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_subscriptions_endpoint" UNIQUE("endpoint"),
	CONSTRAINT "push_subscriptions_endpoint_is_https" CHECK ("push_subscriptions"."endpoint" like 'https://%' and length("push_subscriptions"."endpoint") <= 1000)
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by_email" boolean DEFAULT false NOT NULL,
	"by_push" boolean DEFAULT false NOT NULL,
	"hour" smallint NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"next_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_day" date,
	"last_at" timestamp with time zone,
	CONSTRAINT "reminders_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "reminders_kind" CHECK ("reminders"."kind" in ('log', 'digest')),
	CONSTRAINT "reminders_hour" CHECK ("reminders"."hour" between 0 and 23),
	CONSTRAINT "reminders_weekdays" CHECK ("reminders"."weekdays" <@ '{1,2,3,4,5,6,7}' and cardinality("reminders"."weekdays") between 1 and 7)
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscriptions" ADD CONSTRAINT "push_subscriptions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("run_at") WHERE taken_at is null and ended_at is null;--> statement-breakpoint
CREATE INDEX "push_subscriptions_person" ON "push_subscriptions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "push_subscriptions_session" ON "push_subscriptions" USING btree ("session_hash");--> statement-breakpoint
CREATE INDEX "reminders_due" ON "reminders" USING btree ("next_at") WHERE by_email or by_push;--> statement-breakpoint
do $$
declare t text;
begin
  -- A person's own, whatever organisation they are in: asked at the door, and by the worker, who sends.
  foreach t in array array['reminders', 'notices', 'push_subscriptions'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to %I using (true) with check (true)', t, current_user);
    execute format('create policy door on public.%I to plumbline_door using (true) with check (true)', t);
    execute format('create policy engine on public.%I to plumbline_engine using (true) with check (true)', t);
  end loop;
end $$;--> statement-breakpoint
grant select, insert, update (by_email, by_push, hour, weekdays, since, next_at) on public.reminders to plumbline_door;--> statement-breakpoint
grant select, update (next_at, last_day, last_at) on public.reminders to plumbline_engine;--> statement-breakpoint
grant select, insert, delete, update (attempts, run_at, taken_at, ended_at, outcome) on public.notices to plumbline_engine;--> statement-breakpoint
grant select, insert, delete, update (person_id, session_hash, p256dh, auth) on public.push_subscriptions to plumbline_door;--> statement-breakpoint
grant select, delete on public.push_subscriptions to plumbline_engine;--> statement-breakpoint

-- Whoever moves to another zone has another hour: the worker looks again.
create function sec.look_at_reminders() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     update public.reminders set next_at = pg_catalog.now() where person_id = new.id;
     return null;
   end $$;--> statement-breakpoint
create trigger reminders_elsewhere after update of time_zone on public.people for each row
  when (old.time_zone is distinct from new.time_zone) execute function sec.look_at_reminders();--> statement-breakpoint

-- A device that is signed out is told nothing more, and neither is one of whoever is no athlete anywhere any more.
create function sec.end_session_push() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     delete from public.push_subscriptions where session_hash = new.id_hash;
     return null;
   end $$;--> statement-breakpoint
create trigger push_signed_out after update of revoked_at on public.sessions for each row
  when (old.revoked_at is null and new.revoked_at is not null) execute function sec.end_session_push();--> statement-breakpoint
create function sec.end_member_push() returns trigger language plpgsql security definer set search_path = '' as
$$ begin
     delete from public.push_subscriptions where person_id = new.person_id and not exists (
       select from public.person_orgs o join public.memberships m on m.org_id = o.org_id and m.person_id = o.person_id
       where o.person_id = new.person_id and m.revoked_at is null and 'athlete' = any (m.roles));
     return null;
   end $$;--> statement-breakpoint
create trigger push_removed after update of revoked_at, roles on public.memberships for each row
  execute function sec.end_member_push();--> statement-breakpoint
revoke execute on function sec.look_at_reminders(), sec.end_session_push(), sec.end_member_push() from public;
