ALTER TABLE "approval_requests" DROP CONSTRAINT "approval_requests_status_check", ADD CONSTRAINT "approval_requests_status_check" CHECK ("approval_requests"."status" in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'WITHDRAWN'));--> statement-breakpoint
ALTER TABLE "approval_logs" DROP CONSTRAINT "approval_logs_old_status_check", ADD CONSTRAINT "approval_logs_old_status_check" CHECK ("approval_logs"."old_status" in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'WITHDRAWN'));--> statement-breakpoint
ALTER TABLE "approval_logs" DROP CONSTRAINT "approval_logs_new_status_check", ADD CONSTRAINT "approval_logs_new_status_check" CHECK ("approval_logs"."new_status" in ('PENDING', 'APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'WITHDRAWN'));--> statement-breakpoint
ALTER TABLE "approval_logs" DROP CONSTRAINT "approval_logs_action_check", ADD CONSTRAINT "approval_logs_action_check" CHECK ("approval_logs"."action" in ('SUBMITTED', 'CONTENT_CHANGED', 'CLAIMED', 'TAKEN_OVER', 'RELEASED', 'SAMPLED', 'APPROVED', 'AUTO_APPROVED', 'REJECTED', 'CHANGES_REQUESTED', 'APPEALED', 'WITHDRAWN'));--> statement-breakpoint
CREATE TABLE "approval_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_type" text NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"updated_by_user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_templates_place_unique" UNIQUE("entity_type","kind","code"),
	CONSTRAINT "approval_templates_entity_type_check" CHECK ("approval_templates"."entity_type" in ('job', 'lead', 'profile', 'company')),
	CONSTRAINT "approval_templates_kind_check" CHECK ("approval_templates"."kind" in ('REJECTED', 'CHANGES_REQUESTED')),
	CONSTRAINT "approval_templates_code_check" CHECK ("approval_templates"."code" in ('UNCLEAR', 'CONTACT_DATA', 'WRONG_CATEGORY', 'DUPLICATE', 'NOT_ALLOWED', 'QUALITY', 'FEE_DEMAND', 'PRICE', 'NOT_OWN_WORK'))
);
--> statement-breakpoint
CREATE TABLE "approval_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"filters_json" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_views_name_unique" UNIQUE("user_id","name")
);
--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "content_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "previous_request_id" uuid;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "appeal_of_request_id" uuid;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "appeal_text" text;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "barred_user_id" uuid;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "assessed_version" integer;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "risk_level" text;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "profession_key" text;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "city_slug" text;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "search_text" text;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "sampled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD COLUMN "auto_policy_version" integer;--> statement-breakpoint
ALTER TABLE "approval_templates" ADD CONSTRAINT "approval_templates_updated_by_user_id_users_id_fk" FOREIGN KEY ("updated_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_views" ADD CONSTRAINT "approval_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_templates_updated_by_user_id_index" ON "approval_templates" USING btree ("updated_by_user_id");--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_previous_request_id_approval_requests_id_fk" FOREIGN KEY ("previous_request_id") REFERENCES "public"."approval_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_appeal_of_request_id_approval_requests_id_fk" FOREIGN KEY ("appeal_of_request_id") REFERENCES "public"."approval_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_barred_user_id_users_id_fk" FOREIGN KEY ("barred_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "approval_requests_previous_request_id_index" ON "approval_requests" USING btree ("previous_request_id") WHERE "approval_requests"."previous_request_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "approval_requests_one_appeal_index" ON "approval_requests" USING btree ("appeal_of_request_id") WHERE "approval_requests"."appeal_of_request_id" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_barred_user_id_index" ON "approval_requests" USING btree ("barred_user_id") WHERE "approval_requests"."barred_user_id" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_unassessed_index" ON "approval_requests" USING btree ("submitted_at","id") WHERE "approval_requests"."status" = 'PENDING' and "approval_requests"."assessed_version" is null;--> statement-breakpoint
CREATE INDEX "approval_requests_waiting_risk_index" ON "approval_requests" USING btree ("risk_level","submitted_at","id") WHERE "approval_requests"."status" = 'PENDING' and "approval_requests"."risk_level" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_waiting_profession_index" ON "approval_requests" USING btree ("profession_key","submitted_at","id") WHERE "approval_requests"."status" = 'PENDING' and "approval_requests"."profession_key" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_waiting_city_index" ON "approval_requests" USING btree ("city_slug","submitted_at","id") WHERE "approval_requests"."status" = 'PENDING' and "approval_requests"."city_slug" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_words_index" ON "approval_requests" USING gin ("search_text" gin_trgm_ops) WHERE "approval_requests"."search_text" is not null;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_reason_code_check" CHECK ("approval_requests"."reason_code" in ('UNCLEAR', 'CONTACT_DATA', 'WRONG_CATEGORY', 'DUPLICATE', 'NOT_ALLOWED', 'QUALITY', 'FEE_DEMAND', 'PRICE', 'NOT_OWN_WORK'));--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_risk_level_check" CHECK ("approval_requests"."risk_level" in ('LOW', 'MEDIUM', 'HIGH'));--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_content_version_positive" CHECK ("approval_requests"."content_version" > 0);--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_appeal_to_another" CHECK ("approval_requests"."reviewed_by_user_id" <> "approval_requests"."barred_user_id");--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_appeal_whole" CHECK (("approval_requests"."appeal_of_request_id" is null) = ("approval_requests"."appeal_text" is null) and ("approval_requests"."appeal_of_request_id" is null) = ("approval_requests"."barred_user_id" is null));--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_auto_without_person" CHECK ("approval_requests"."auto_policy_version" is null or ("approval_requests"."status" = 'APPROVED' and "approval_requests"."reviewed_by_user_id" is null));