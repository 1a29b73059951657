CREATE TABLE "content_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reporter_user_id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"subject_user_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"details" text DEFAULT '' NOT NULL,
	"hidden_at_once" boolean DEFAULT false NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"claimed_by_user_id" uuid,
	"claimed_at" timestamp (3) with time zone,
	"decided_by_user_id" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_words" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "content_reports_one_per_person_unique" UNIQUE("reporter_user_id","entity_type","entity_id"),
	CONSTRAINT "content_reports_entity_type_check" CHECK ("content_reports"."entity_type" in ('review', 'profile', 'message', 'lead')),
	CONSTRAINT "content_reports_reason_check" CHECK ("content_reports"."reason" in ('CONTACT_DATA', 'ABUSE', 'FAKE', 'NOT_THE_WORK', 'PRIVATE', 'SPAM', 'FRAUD', 'OTHER')),
	CONSTRAINT "content_reports_status_check" CHECK ("content_reports"."status" in ('OPEN', 'UPHELD', 'DISMISSED')),
	CONSTRAINT "content_reports_not_of_oneself" CHECK ("content_reports"."reporter_user_id" <> "content_reports"."subject_user_id"),
	CONSTRAINT "content_reports_claim_whole" CHECK (("content_reports"."claimed_by_user_id" is null) = ("content_reports"."claimed_at" is null)),
	CONSTRAINT "content_reports_decision_whole" CHECK (("content_reports"."status" = 'OPEN') = ("content_reports"."decided_by_user_id" is null) and ("content_reports"."decided_by_user_id" is null) = ("content_reports"."decided_at" is null)),
	CONSTRAINT "content_reports_nobody_judges_themselves" CHECK ("content_reports"."decided_by_user_id" not in ("content_reports"."reporter_user_id", "content_reports"."subject_user_id"))
);
--> statement-breakpoint
CREATE TABLE "profile_badges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"badge" text NOT NULL,
	"held" boolean NOT NULL,
	"held_since" timestamp (3) with time zone,
	"evidence_json" jsonb NOT NULL,
	"policy_version" integer NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "profile_badges_user_role_profile_id_badge_unique" UNIQUE("user_role_profile_id","badge"),
	CONSTRAINT "profile_badges_badge_check" CHECK ("profile_badges"."badge" in ('verified', 'responsive', 'top')),
	CONSTRAINT "profile_badges_since_when_held" CHECK ("profile_badges"."held" = ("profile_badges"."held_since" is not null))
);
--> statement-breakpoint
CREATE TABLE "profile_suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"strike_id" uuid,
	"reason" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by_user_id" uuid,
	"lift_reason" text,
	"created_by_user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_suspensions_order" CHECK ("profile_suspensions"."ends_at" > "profile_suspensions"."starts_at"),
	CONSTRAINT "profile_suspensions_lift_whole" CHECK (("profile_suspensions"."lifted_at" is null) = ("profile_suspensions"."lift_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "strikes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"report_id" uuid,
	"rung" integer NOT NULL,
	"suspend_days" integer,
	"policy_version" integer NOT NULL,
	"given_by_user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"overturned_at" timestamp (3) with time zone,
	CONSTRAINT "strikes_kind_check" CHECK ("strikes"."kind" in ('CONTACT_LEAK', 'FAKE_REVIEW', 'ABUSE', 'SPAM', 'MISLEADING')),
	CONSTRAINT "strikes_rung_positive" CHECK ("strikes"."rung" > 0),
	CONSTRAINT "strikes_suspend_days_not_negative" CHECK ("strikes"."suspend_days" >= 0),
	CONSTRAINT "strikes_maker_is_not_subject" CHECK ("strikes"."given_by_user_id" <> "strikes"."user_id")
);
--> statement-breakpoint
CREATE TABLE "trust_appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"appellant_user_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"first_decider_user_id" uuid,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"decided_by_user_id" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_words" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trust_appeals_once_unique" UNIQUE("subject_type","subject_id"),
	CONSTRAINT "trust_appeals_subject_type_check" CHECK ("trust_appeals"."subject_type" in ('STRIKE', 'SUSPENSION', 'REVIEW')),
	CONSTRAINT "trust_appeals_status_check" CHECK ("trust_appeals"."status" in ('OPEN', 'UPHELD', 'OVERTURNED')),
	CONSTRAINT "trust_appeals_other_person" CHECK ("trust_appeals"."decided_by_user_id" not in ("trust_appeals"."appellant_user_id", coalesce("trust_appeals"."first_decider_user_id", "trust_appeals"."appellant_user_id"))),
	CONSTRAINT "trust_appeals_decision_whole" CHECK (("trust_appeals"."status" = 'OPEN') = ("trust_appeals"."decided_by_user_id" is null))
);
--> statement-breakpoint
CREATE TABLE "trust_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"evidence_json" jsonb NOT NULL,
	"strike_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trust_events_kind_check" CHECK ("trust_events"."kind" in ('CONTACT_LEAK')),
	CONSTRAINT "trust_events_outcome_check" CHECK ("trust_events"."outcome" in ('WARNING', 'STRIKE')),
	CONSTRAINT "trust_events_entity_type_check" CHECK ("trust_events"."entity_type" in ('lead_request'))
);
--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "badges" "tag_list" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "suspended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "suspended_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "suspension_reason" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "reply_text" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "replied_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "hidden_reason" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "hidden_by_user_id" uuid;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_reporter_user_id_users_id_fk" FOREIGN KEY ("reporter_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_subject_user_id_users_id_fk" FOREIGN KEY ("subject_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_claimed_by_user_id_users_id_fk" FOREIGN KEY ("claimed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "content_reports" ADD CONSTRAINT "content_reports_decided_by_user_id_users_id_fk" FOREIGN KEY ("decided_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_badges" ADD CONSTRAINT "profile_badges_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_suspensions" ADD CONSTRAINT "profile_suspensions_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_suspensions" ADD CONSTRAINT "profile_suspensions_strike_id_strikes_id_fk" FOREIGN KEY ("strike_id") REFERENCES "public"."strikes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_suspensions" ADD CONSTRAINT "profile_suspensions_lifted_by_user_id_users_id_fk" FOREIGN KEY ("lifted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_suspensions" ADD CONSTRAINT "profile_suspensions_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_report_id_content_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."content_reports"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_given_by_user_id_users_id_fk" FOREIGN KEY ("given_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_appeals" ADD CONSTRAINT "trust_appeals_appellant_user_id_users_id_fk" FOREIGN KEY ("appellant_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_appeals" ADD CONSTRAINT "trust_appeals_first_decider_user_id_users_id_fk" FOREIGN KEY ("first_decider_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_appeals" ADD CONSTRAINT "trust_appeals_decided_by_user_id_users_id_fk" FOREIGN KEY ("decided_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_events" ADD CONSTRAINT "trust_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_events" ADD CONSTRAINT "trust_events_strike_id_strikes_id_fk" FOREIGN KEY ("strike_id") REFERENCES "public"."strikes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "content_reports_status_created_at_id_index" ON "content_reports" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "content_reports_status_entity_type_created_at_id_index" ON "content_reports" USING btree ("status","entity_type","created_at","id");--> statement-breakpoint
CREATE INDEX "content_reports_open_index" ON "content_reports" USING btree ("entity_type","entity_id") WHERE "content_reports"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "content_reports_subject_user_id_index" ON "content_reports" USING btree ("subject_user_id");--> statement-breakpoint
CREATE INDEX "content_reports_claimed_by_user_id_index" ON "content_reports" USING btree ("claimed_by_user_id");--> statement-breakpoint
CREATE INDEX "content_reports_decided_by_user_id_index" ON "content_reports" USING btree ("decided_by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "profile_suspensions_one_open_index" ON "profile_suspensions" USING btree ("user_role_profile_id") WHERE "profile_suspensions"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "profile_suspensions_due_index" ON "profile_suspensions" USING btree ("ends_at") WHERE "profile_suspensions"."lifted_at" is null;--> statement-breakpoint
CREATE INDEX "profile_suspensions_user_role_profile_id_starts_at_index" ON "profile_suspensions" USING btree ("user_role_profile_id","starts_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "profile_suspensions_strike_id_index" ON "profile_suspensions" USING btree ("strike_id");--> statement-breakpoint
CREATE INDEX "profile_suspensions_lifted_by_user_id_index" ON "profile_suspensions" USING btree ("lifted_by_user_id");--> statement-breakpoint
CREATE INDEX "profile_suspensions_created_by_user_id_index" ON "profile_suspensions" USING btree ("created_by_user_id");--> statement-breakpoint
CREATE INDEX "strikes_user_id_created_at_id_index" ON "strikes" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "strikes_report_id_index" ON "strikes" USING btree ("report_id");--> statement-breakpoint
CREATE INDEX "strikes_given_by_user_id_index" ON "strikes" USING btree ("given_by_user_id");--> statement-breakpoint
CREATE INDEX "trust_appeals_status_created_at_id_index" ON "trust_appeals" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "trust_appeals_appellant_user_id_index" ON "trust_appeals" USING btree ("appellant_user_id");--> statement-breakpoint
CREATE INDEX "trust_appeals_first_decider_user_id_index" ON "trust_appeals" USING btree ("first_decider_user_id");--> statement-breakpoint
CREATE INDEX "trust_appeals_decided_by_user_id_index" ON "trust_appeals" USING btree ("decided_by_user_id");--> statement-breakpoint
CREATE INDEX "trust_events_user_id_kind_created_at_index" ON "trust_events" USING btree ("user_id","kind","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "trust_events_strike_id_index" ON "trust_events" USING btree ("strike_id");--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_hidden_by_user_id_users_id_fk" FOREIGN KEY ("hidden_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reviews_listed_index" ON "reviews" USING btree ("entity_type","entity_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "reviews"."status" in ('PUBLISHED', 'HIDDEN');--> statement-breakpoint
CREATE INDEX "reviews_by_rating_index" ON "reviews" USING btree ("entity_type","entity_id","rating","created_at","id") WHERE "reviews"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "reviews_hidden_by_user_id_index" ON "reviews" USING btree ("hidden_by_user_id");--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD CONSTRAINT "user_role_profiles_suspension_whole" CHECK ("user_role_profiles"."status" = 'SUSPENDED' or ("user_role_profiles"."suspended_at" is null and "user_role_profiles"."suspended_until" is null and "user_role_profiles"."suspension_reason" is null));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_hidden_reason_check" CHECK ("reviews"."hidden_reason" in ('CONTACT_DATA', 'ABUSE', 'PRIVATE', 'NOT_THE_WORK', 'FAKE', 'LEGAL'));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reply_whole" CHECK (("reviews"."reply_text" is null) = ("reviews"."replied_at" is null));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_hidden_with_reason" CHECK (("reviews"."status" = 'HIDDEN') <= ("reviews"."hidden_reason" is not null and "reviews"."hidden_at" is not null));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_withdrawn_when" CHECK (("reviews"."status" = 'WITHDRAWN') = ("reviews"."withdrawn_at" is not null));--> statement-breakpoint
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_status_check";--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_status_check" CHECK ("reviews"."status" in ('PENDING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN'));--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trust_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
ALTER TABLE trust_events ENABLE ALWAYS TRIGGER append_only;
