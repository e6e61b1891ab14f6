CREATE TABLE "invites" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"team_id" uuid,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invites_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "invites_roles" CHECK ("invites"."roles" <@ array['admin', 'physio', 'coach', 'athlete'] and cardinality("invites"."roles") between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "logins" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"dead_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "memberships_org_id_person_id_pk" PRIMARY KEY("org_id","person_id"),
	CONSTRAINT "memberships_roles" CHECK ("memberships"."roles" <@ array['admin', 'physio', 'coach', 'athlete'] and cardinality("memberships"."roles") between 1 and 4)
);
--> statement-breakpoint
CREATE TABLE "orgs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"unit" text DEFAULT 'km' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_unit" CHECK ("people"."unit" in ('km', 'mi'))
);
--> statement-breakpoint
CREATE TABLE "person_orgs" (
	"person_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	CONSTRAINT "person_orgs_person_id_org_id_pk" PRIMARY KEY("person_id","org_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"org_id" uuid,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"idle_seconds" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"org_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"as_staff" boolean NOT NULL,
	CONSTRAINT "team_members_org_id_team_id_person_id_as_staff_pk" PRIMARY KEY("org_id","team_id","person_id","as_staff")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "teams_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "athlete_states" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"evaluated_seq" integer DEFAULT 0 NOT NULL,
	"evaluated_on" date,
	"rules_version" text DEFAULT '' NOT NULL,
	"tier" text DEFAULT 'none' NOT NULL,
	"rules" text[] DEFAULT '{}' NOT NULL,
	"changes_on" date,
	CONSTRAINT "athlete_states_org_id_athlete_id_pk" PRIMARY KEY("org_id","athlete_id")
);
--> statement-breakpoint
CREATE TABLE "athletes" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"birth_date" date,
	"first_episode" boolean,
	"onset" date,
	"resolved_on" date,
	"joined_on" date NOT NULL,
	"kept_from_coach" text[] DEFAULT '{}' NOT NULL,
	"doctor_advice_at" timestamp with time zone,
	CONSTRAINT "athletes_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "athletes_kept" CHECK ("athletes"."kept_from_coach" <@ array['pain', 'runs', 'exercises', 'flags'])
);
--> statement-breakpoint
CREATE TABLE "board_rows" (
	"org_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"athlete_id" uuid NOT NULL,
	"name" text NOT NULL,
	"team_ids" uuid[] DEFAULT '{}' NOT NULL,
	"rank" smallint DEFAULT 0 NOT NULL,
	"matched_rank" smallint DEFAULT 0 NOT NULL,
	"unanswered_since" timestamp with time zone,
	"sort_key" text DEFAULT '9' NOT NULL,
	"waiting" boolean DEFAULT false NOT NULL,
	"sentence" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"contact_needed" boolean DEFAULT false NOT NULL,
	"days" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"exercises_done" integer,
	"exercises_due" integer,
	"last_log_at" timestamp with time zone,
	"last_log_day" date,
	"as_of" date,
	CONSTRAINT "board_rows_org_id_audience_athlete_id_pk" PRIMARY KEY("org_id","audience","athlete_id")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
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
	"kind" text NOT NULL,
	"result" text NOT NULL,
	CONSTRAINT "assessments_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "assessments_real_day" CHECK (isfinite("assessments"."day") and "assessments"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "assessments_kind" CHECK ("assessments"."kind" = 'wall-test' and "assessments"."result" in ('tight', 'hand', 'more-than-hand'))
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
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
	"back_pain" smallint,
	"symptoms" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"at_rest" boolean,
	"night" text,
	"daily_life" boolean,
	"note" text,
	CONSTRAINT "check_ins_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "check_ins_real_day" CHECK (isfinite("check_ins"."day") and "check_ins"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "check_ins_nprs" CHECK ("check_ins"."back_pain" between 0 and 10),
	CONSTRAINT "check_ins_night" CHECK ("check_ins"."night" in ('none', 'settles', 'unrelenting'))
);
--> statement-breakpoint
CREATE TABLE "exercise_reports" (
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
	"assignment_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"status" text NOT NULL,
	"sets" smallint,
	"reps" smallint,
	"hold_seconds" smallint,
	CONSTRAINT "exercise_reports_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "exercise_reports_real_day" CHECK (isfinite("exercise_reports"."day") and "exercise_reports"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "exercise_reports_status" CHECK ("exercise_reports"."status" in ('as-prescribed', 'changed', 'not-done'))
);
--> statement-breakpoint
CREATE TABLE "histories" (
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
	"answers" jsonb NOT NULL,
	CONSTRAINT "histories_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "histories_real_day" CHECK (isfinite("histories"."day") and "histories"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "histories_object" CHECK (jsonb_typeof("histories"."answers") = 'object')
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"org_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"body_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_org_id_person_id_key_pk" PRIMARY KEY("org_id","person_id","key")
);
--> statement-breakpoint
CREATE TABLE "runs" (
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
	"metres" integer NOT NULL,
	"seconds" integer,
	"effort" smallint,
	"surface" text,
	"kind" text,
	"pain_before" smallint,
	"pain_during" smallint,
	"pain_next_morning" smallint,
	"source" text DEFAULT 'typed' NOT NULL,
	"started_at" timestamp with time zone,
	CONSTRAINT "runs_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "runs_real_day" CHECK (isfinite("runs"."day") and "runs"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "runs_metres" CHECK ("runs"."metres" between 1 and 500000),
	CONSTRAINT "runs_seconds" CHECK ("runs"."seconds" between 1 and 360000),
	CONSTRAINT "runs_effort" CHECK ("runs"."effort" between 0 and 10),
	CONSTRAINT "runs_pain_before" CHECK ("runs"."pain_before" between 0 and 10),
	CONSTRAINT "runs_pain_during" CHECK ("runs"."pain_during" between 0 and 10),
	CONSTRAINT "runs_pain_next_morning" CHECK ("runs"."pain_next_morning" between 0 and 10)
);
--> statement-breakpoint
CREATE TABLE "screens" (
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
	"answers" jsonb NOT NULL,
	CONSTRAINT "screens_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "screens_real_day" CHECK (isfinite("screens"."day") and "screens"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "screens_object" CHECK (jsonb_typeof("screens"."answers") = 'object')
);
--> statement-breakpoint
CREATE TABLE "weeks" (
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
	"running" text NOT NULL,
	CONSTRAINT "weeks_org_id_athlete_id_entry_id_version_pk" PRIMARY KEY("org_id","athlete_id","entry_id","version"),
	CONSTRAINT "weeks_real_day" CHECK (isfinite("weeks"."day") and "weeks"."day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "weeks_running" CHECK ("weeks"."running" in ('full', 'slightly-reduced', 'moderately-reduced', 'severely-reduced', 'unable'))
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid,
	"snapshot" jsonb NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"assigned_by" uuid NOT NULL,
	"assigned_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignments_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "assignments_from" CHECK (isfinite("assignments"."from_day") and "assignments"."from_day" between '1900-01-01' and '2100-12-31'),
	CONSTRAINT "assignments_order" CHECK ("assignments"."until_day" is null or "assignments"."until_day" >= "assignments"."from_day" - 1)
);
--> statement-breakpoint
CREATE TABLE "own_exercises" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"body" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "own_exercises_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"target" text NOT NULL,
	"body" jsonb NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "programs_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "advice_deliveries" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"flag_id" uuid NOT NULL,
	"shown_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "advice_deliveries_org_id_athlete_id_flag_id_pk" PRIMARY KEY("org_id","athlete_id","flag_id")
);
--> statement-breakpoint
CREATE TABLE "evaluations" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"input" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluations_org_id_athlete_id_fingerprint_pk" PRIMARY KEY("org_id","athlete_id","fingerprint")
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule_id" text NOT NULL,
	"rule_version" integer NOT NULL,
	"tier" text NOT NULL,
	"privacy" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opened_on" date NOT NULL,
	"last_matched_on" date NOT NULL,
	"matching" boolean DEFAULT true NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"reopened_from" uuid,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"outcome" text,
	"reason" text,
	CONSTRAINT "flags_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "flags_settled_by_a_person" CHECK ("flags"."status" = 'open' or ("flags"."settled_by" is not null and "flags"."outcome" is not null and length("flags"."reason") > 0))
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"flag_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"as_of" date NOT NULL,
	"audience" text NOT NULL,
	"receipt" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"evidence_keys" text[] DEFAULT '{}' NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "receipts_org_id_athlete_id_flag_id_seq_audience_pk" PRIMARY KEY("org_id","athlete_id","flag_id","seq","audience")
);
--> statement-breakpoint
CREATE TABLE "referral_letters" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"flag_id" uuid,
	"to_whom" text NOT NULL,
	"urgency" text NOT NULL,
	"why" text NOT NULL,
	"outcome" text,
	"outcome_note" text,
	CONSTRAINT "referral_letters_org_id_athlete_id_referral_id_pk" PRIMARY KEY("org_id","athlete_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"org_id" uuid NOT NULL,
	"athlete_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"booked_at" timestamp with time zone,
	"seen_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "referrals_org_id_athlete_id_id_pk" PRIMARY KEY("org_id","athlete_id","id"),
	CONSTRAINT "referrals_status" CHECK ("referrals"."status" in ('draft', 'sent', 'booked', 'seen', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"subject_id" uuid,
	"verb" text NOT NULL,
	"entity_id" uuid,
	"request_id" text NOT NULL,
	CONSTRAINT "audit_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"run_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	CONSTRAINT "outbox_org_id_id_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_org_id_team_id_teams_org_id_id_fk" FOREIGN KEY ("org_id","team_id") REFERENCES "public"."teams"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invites" ADD CONSTRAINT "invites_org_id_invited_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","invited_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logins" ADD CONSTRAINT "logins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_orgs" ADD CONSTRAINT "person_orgs_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_orgs" ADD CONSTRAINT "person_orgs_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_org_id_team_id_teams_org_id_id_fk" FOREIGN KEY ("org_id","team_id") REFERENCES "public"."teams"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_org_id_person_id_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","person_id") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "athlete_states" ADD CONSTRAINT "athlete_states_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "athletes" ADD CONSTRAINT "athletes_org_id_id_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","id") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_rows" ADD CONSTRAINT "board_rows_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD CONSTRAINT "exercise_reports_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_reports" ADD CONSTRAINT "exercise_reports_org_id_athlete_id_assignment_id_assignments_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","assignment_id") REFERENCES "public"."assignments"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "histories" ADD CONSTRAINT "histories_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screens" ADD CONSTRAINT "screens_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weeks" ADD CONSTRAINT "weeks_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_org_id_program_id_programs_org_id_id_fk" FOREIGN KEY ("org_id","program_id") REFERENCES "public"."programs"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_org_id_assigned_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","assigned_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_exercises" ADD CONSTRAINT "own_exercises_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_exercises" ADD CONSTRAINT "own_exercises_org_id_created_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_org_id_updated_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","updated_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_deliveries" ADD CONSTRAINT "advice_deliveries_org_id_athlete_id_flag_id_flags_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","flag_id") REFERENCES "public"."flags"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_org_id_athlete_id_flag_id_flags_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","flag_id") REFERENCES "public"."flags"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_letters" ADD CONSTRAINT "referral_letters_org_id_athlete_id_referral_id_referrals_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","referral_id") REFERENCES "public"."referrals"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_letters" ADD CONSTRAINT "referral_letters_org_id_athlete_id_flag_id_flags_org_id_athlete_id_id_fk" FOREIGN KEY ("org_id","athlete_id","flag_id") REFERENCES "public"."flags"("org_id","athlete_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_org_id_athlete_id_athletes_org_id_id_fk" FOREIGN KEY ("org_id","athlete_id") REFERENCES "public"."athletes"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_org_id_created_by_memberships_org_id_person_id_fk" FOREIGN KEY ("org_id","created_by") REFERENCES "public"."memberships"("org_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_org_id_orgs_id_fk" FOREIGN KEY ("org_id") REFERENCES "public"."orgs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invites_token" ON "invites" USING btree ("org_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "logins_email" ON "logins" USING btree ("email");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("run_at") WHERE sent_at is null and dead_at is null;--> statement-breakpoint
CREATE INDEX "memberships_person" ON "memberships" USING btree ("org_id","person_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("org_id","person_id","as_staff");--> statement-breakpoint
CREATE UNIQUE INDEX "teams_name" ON "teams" USING btree ("org_id","name");--> statement-breakpoint
CREATE INDEX "athlete_states_due" ON "athlete_states" USING btree ("org_id","changes_on");--> statement-breakpoint
CREATE INDEX "board_rows_ranked" ON "board_rows" USING btree ("org_id","audience","sort_key","athlete_id");--> statement-breakpoint
CREATE INDEX "board_rows_name" ON "board_rows" USING btree ("org_id","audience","name");--> statement-breakpoint
CREATE UNIQUE INDEX "assessments_live" ON "assessments" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "assessments_day" ON "assessments" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_live" ON "check_ins" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "check_ins_day" ON "check_ins" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "exercise_reports_live" ON "exercise_reports" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "exercise_reports_day" ON "exercise_reports" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "exercise_reports_item" ON "exercise_reports" USING btree ("org_id","athlete_id","day","assignment_id","item_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "histories_live" ON "histories" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "histories_day" ON "histories" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "runs_live" ON "runs" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "runs_day" ON "runs" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "screens_live" ON "screens" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "screens_day" ON "screens" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "weeks_live" ON "weeks" USING btree ("org_id","athlete_id","entry_id") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "weeks_day" ON "weeks" USING btree ("org_id","athlete_id","day") WHERE superseded_at is null;--> statement-breakpoint
CREATE INDEX "assignments_days" ON "assignments" USING btree ("org_id","athlete_id","from_day");--> statement-breakpoint
CREATE UNIQUE INDEX "flags_one_open" ON "flags" USING btree ("org_id","athlete_id","rule_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "flags_history" ON "flags" USING btree ("org_id","athlete_id","opened_at");--> statement-breakpoint
CREATE INDEX "referrals_open" ON "referrals" USING btree ("org_id","created_at") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("org_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("org_id","run_at") WHERE done_at is null and dead_at is null;