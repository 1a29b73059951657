CREATE TABLE "verification_policies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"role_key" text,
	"verification_type" text NOT NULL,
	"label" text NOT NULL,
	"hint" text NOT NULL,
	"is_required" boolean NOT NULL,
	"accepted_kinds" "tag_list" DEFAULT '{}' NOT NULL,
	"validity_months" integer,
	"display_order" integer NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verification_policies_key_unique" UNIQUE("key"),
	CONSTRAINT "verification_policies_key_format" CHECK ("verification_policies"."key" ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "verification_policies_role_key_check" CHECK ("verification_policies"."role_key" in ('photographer', 'tutor', 'makeup_artist', 'developer', 'video_editor', 'graphic_designer', 'social_media_manager', 'fitness_trainer', 'catering_service', 'ugc_content_creator')),
	CONSTRAINT "verification_policies_verification_type_check" CHECK ("verification_policies"."verification_type" in ('IDENTITY', 'BUSINESS', 'DOCUMENT')),
	CONSTRAINT "verification_policies_validity_months_range" CHECK ("verification_policies"."validity_months" between 1 and 240),
	CONSTRAINT "verification_policies_accepted_kinds_some" CHECK (cardinality("verification_policies"."accepted_kinds") > 0)
);
--> statement-breakpoint
CREATE TABLE "verification_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verification_document_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"viewer_user_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "verification_views_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "verification_logs" DROP CONSTRAINT "verification_logs_action_check";--> statement-breakpoint
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_status_check";--> statement-breakpoint
ALTER TABLE "verification_requests" ALTER COLUMN "user_role_profile_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "policy_key" text NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "original_file_id" uuid;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "file_sha256" text;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "page_count" integer;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "byte_size" integer;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "number_masked" text;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "number_hash" text;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "reason_code" text;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "reminded_days" integer;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "expired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "redacted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "file_deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD COLUMN "check_hints" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_logs" ADD COLUMN "verification_document_id" uuid;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "company_profile_id" uuid;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "submitted_by_user_id" uuid;--> statement-breakpoint
UPDATE "verification_requests" r SET "submitted_by_user_id" = p."user_id" FROM "user_role_profiles" p WHERE p."id" = r."user_role_profile_id";--> statement-breakpoint
ALTER TABLE "verification_requests" ALTER COLUMN "submitted_by_user_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "queued_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "asked_policy_keys" "tag_list" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "asked_remarks" text;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "claimed_by_user_id" uuid;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD COLUMN "claimed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verification_views" ADD CONSTRAINT "verification_views_verification_document_id_verification_documents_id_fk" FOREIGN KEY ("verification_document_id") REFERENCES "public"."verification_documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_views" ADD CONSTRAINT "verification_views_viewer_user_id_users_id_fk" FOREIGN KEY ("viewer_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "verification_views_verification_document_id_index" ON "verification_views" USING btree ("verification_document_id");--> statement-breakpoint
CREATE INDEX "verification_views_viewer_user_id_index" ON "verification_views" USING btree ("viewer_user_id");--> statement-breakpoint
CREATE INDEX "verification_views_expires_at_index" ON "verification_views" USING btree ("expires_at");--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_policy_key_verification_policies_key_fk" FOREIGN KEY ("policy_key") REFERENCES "public"."verification_policies"("key") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_original_file_id_files_id_fk" FOREIGN KEY ("original_file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_logs" ADD CONSTRAINT "verification_logs_verification_document_id_verification_documents_id_fk" FOREIGN KEY ("verification_document_id") REFERENCES "public"."verification_documents"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_submitted_by_user_id_users_id_fk" FOREIGN KEY ("submitted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_claimed_by_user_id_users_id_fk" FOREIGN KEY ("claimed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "verification_documents_file_id_index" ON "verification_documents" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "verification_documents_policy_key_index" ON "verification_documents" USING btree ("policy_key");--> statement-breakpoint
CREATE INDEX "verification_documents_original_file_id_index" ON "verification_documents" USING btree ("original_file_id");--> statement-breakpoint
CREATE INDEX "verification_documents_number_hash_index" ON "verification_documents" USING btree ("number_hash") WHERE "verification_documents"."number_hash" is not null;--> statement-breakpoint
CREATE INDEX "verification_documents_file_sha256_index" ON "verification_documents" USING btree ("file_sha256") WHERE "verification_documents"."file_sha256" is not null;--> statement-breakpoint
CREATE INDEX "verification_documents_in_force_index" ON "verification_documents" USING btree ("expires_at") WHERE "verification_documents"."status" = 'APPROVED' and "verification_documents"."expires_at" is not null and "verification_documents"."expired_at" is null;--> statement-breakpoint
CREATE INDEX "verification_documents_kept_files_index" ON "verification_documents" USING btree ("reviewed_at") WHERE "verification_documents"."file_deleted_at" is null and "verification_documents"."reviewed_at" is not null;--> statement-breakpoint
CREATE INDEX "verification_logs_verification_document_id_index" ON "verification_logs" USING btree ("verification_document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verification_requests_one_pending_index" ON "verification_requests" USING btree ("user_role_profile_id","verification_type") WHERE "verification_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE UNIQUE INDEX "verification_requests_one_pending_company_index" ON "verification_requests" USING btree ("company_profile_id","verification_type") WHERE "verification_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "verification_requests_company_profile_id_index" ON "verification_requests" USING btree ("company_profile_id");--> statement-breakpoint
CREATE INDEX "verification_requests_submitted_by_user_id_index" ON "verification_requests" USING btree ("submitted_by_user_id");--> statement-breakpoint
CREATE INDEX "verification_requests_claimed_by_user_id_index" ON "verification_requests" USING btree ("claimed_by_user_id");--> statement-breakpoint
CREATE INDEX "verification_requests_waiting_index" ON "verification_requests" USING btree ("due_at","id") WHERE "verification_requests"."status" = 'PENDING' and "verification_requests"."queued_at" is not null and "verification_requests"."paused_at" is null;--> statement-breakpoint
CREATE INDEX "verification_requests_paused_index" ON "verification_requests" USING btree ("paused_at","id") WHERE "verification_requests"."status" = 'PENDING' and "verification_requests"."paused_at" is not null;--> statement-breakpoint
CREATE INDEX "verification_requests_decided_index" ON "verification_requests" USING btree ("status","reviewed_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "verification_requests"."status" <> 'PENDING';--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_page_count_positive" CHECK ("verification_documents"."page_count" > 0);--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_byte_size_positive" CHECK ("verification_documents"."byte_size" > 0);--> statement-breakpoint
ALTER TABLE "verification_logs" ADD CONSTRAINT "verification_logs_action_check" CHECK ("verification_logs"."action" in ('SUBMITTED', 'APPROVED', 'REJECTED', 'DOCUMENT_REQUESTED', 'CLAIMED', 'RELEASED', 'REDACTED', 'EXPIRED', 'FILES_DELETED'));--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_one_subject" CHECK (num_nonnulls("verification_requests"."user_role_profile_id", "verification_requests"."company_profile_id") = 1);--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_maker_is_not_checker" CHECK ("verification_requests"."reviewed_by_user_id" <> "verification_requests"."submitted_by_user_id");--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_claim_whole" CHECK (("verification_requests"."claimed_by_user_id" is null) = ("verification_requests"."claimed_at" is null));--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_queue_whole" CHECK (("verification_requests"."queued_at" is null) = ("verification_requests"."due_at" is null));--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_pause_whole" CHECK (("verification_requests"."paused_at" is null) = (cardinality("verification_requests"."asked_policy_keys") = 0));--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_status_check" CHECK ("reviews"."status" in ('PENDING', 'PUBLISHED', 'HIDDEN', 'WITHDRAWN'));