CREATE TABLE "exercise_photos" (
	"org_id" uuid NOT NULL,
	"exercise_id" uuid NOT NULL,
	"frame" text NOT NULL,
	"jpeg" "bytea" NOT NULL,
	"width_pixels" integer NOT NULL,
	"height_pixels" integer NOT NULL,
	"hash" text NOT NULL,
	"put_by" uuid NOT NULL,
	"put_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exercise_photos_org_id_exercise_id_frame_pk" PRIMARY KEY("org_id","exercise_id","frame"),
	CONSTRAINT "exercise_photos_frame" CHECK ("exercise_photos"."frame" in ('start', 'end')),
	CONSTRAINT "exercise_photos_size" CHECK (octet_length("exercise_photos"."jpeg") between 100 and 500000)
);
--> statement-breakpoint
ALTER TABLE "exercise_photos" ADD CONSTRAINT "exercise_photos_org_id_exercise_id_own_exercises_org_id_id_fk" FOREIGN KEY ("org_id","exercise_id") REFERENCES "public"."own_exercises"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_photos" ADD CONSTRAINT "exercise_photos_org_id_put_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","put_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

alter table public.exercise_photos enable row level security;--> statement-breakpoint
alter table public.exercise_photos force row level security;--> statement-breakpoint
do $$
begin
  execute format('create policy owner_all on public.exercise_photos to %I using (true) with check (true)', current_user);
end $$;--> statement-breakpoint
create policy tenant on public.exercise_photos as restrictive to plumbline_app
  using (org_id = (select sec.org()) and cardinality((select sec.roles())) > 0);--> statement-breakpoint

-- Who reads an own exercise sees its photos: staff all of them, an athlete those in programs of theirs.
create policy with_exercise on public.exercise_photos for select to plumbline_app using (exists (
  select from public.own_exercises e where e.org_id = exercise_photos.org_id and e.id = exercise_photos.exercise_id));--> statement-breakpoint
create policy writers on public.exercise_photos to plumbline_app using ((select sec.roles()) && '{admin,physio,coach}')
  with check ((select sec.roles()) && '{admin,physio,coach}' and put_by = (select sec.person()));--> statement-breakpoint
grant select, insert, update, delete on public.exercise_photos to plumbline_app;
