ALTER TABLE "assessments" DROP CONSTRAINT "assessments_kind";--> statement-breakpoint
ALTER TABLE "assessments" ALTER COLUMN "result" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "athletes" ADD COLUMN "check_targets" text;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "side" text DEFAULT 'both' NOT NULL;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "tenths" integer;--> statement-breakpoint
ALTER TABLE "assessments" ADD COLUMN "stopped" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "athletes" ADD CONSTRAINT "athletes_check_targets" CHECK ("athletes"."check_targets" in ('men', 'women'));--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_side" CHECK ("assessments"."side" in ('both', 'left', 'right') and ("assessments"."side" = 'both') = ("assessments"."kind" in ('wall-test', 'front-plank',
        'extensor-hold', 'curl-up-hold')));--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_said" CHECK ("assessments"."stopped" or "assessments"."tenths" is not null or "assessments"."result" is not null);--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_tenths" CHECK ("assessments"."tenths" is null or ("assessments"."tenths" between 0 and 18000 and "assessments"."kind" not in ('wall-test', 'hip-flexor', 'hop-test')));--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_result" CHECK ("assessments"."result" is null or ("assessments"."kind" = 'wall-test' and "assessments"."result" in ('tight', 'hand', 'more-than-hand'))
        or ("assessments"."kind" = 'hip-flexor' and "assessments"."result" in ('above', 'level', 'below'))
        or ("assessments"."kind" = 'hop-test' and "assessments"."result" in ('yes', 'no')));--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_wall_test" CHECK ("assessments"."kind" <> 'wall-test' or ("assessments"."result" is not null and not "assessments"."stopped"));--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_kind" CHECK ("assessments"."kind" in ('wall-test', 'front-plank', 'side-bridge', 'extensor-hold', 'curl-up-hold', 'leg-raise', 'hip-flexor',
        'knee-to-wall', 'hop-test'));--> statement-breakpoint

-- Policies and grants of assessments are those of every table of entries (0001): they name rows, not kinds.
grant update (check_targets) on public.athletes to plumbline_app;
