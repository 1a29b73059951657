CREATE TABLE "permissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "permissions_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "role_permissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"role_id" uuid NOT NULL,
	"permission_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "role_permissions_role_id_permission_key_unique" UNIQUE("role_id","permission_key")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"audience" text NOT NULL,
	"description" text,
	"department_id" uuid,
	"can_approve_requests" boolean DEFAULT false NOT NULL,
	"can_manage_system_settings" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_key_unique" UNIQUE("key"),
	CONSTRAINT "roles_audience_check" CHECK ("roles"."audience" in ('INTERNAL', 'EXTERNAL')),
	CONSTRAINT "roles_key_format" CHECK ("roles"."key" ~ '^[a-z][a-z0-9_]*$')
);
--> statement-breakpoint
CREATE TABLE "user_roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_roles_user_id_role_id_unique" UNIQUE("user_id","role_id"),
	CONSTRAINT "user_roles_status_check" CHECK ("user_roles"."status" in ('PENDING', 'APPROVED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "account_deletion_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"scheduled_for" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_deletion_requests_status_check" CHECK ("account_deletion_requests"."status" in ('PENDING', 'CANCELLED', 'COMPLETED'))
);
--> statement-breakpoint
CREATE TABLE "email_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"code_hash" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"consumed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_codes_purpose_check" CHECK ("email_codes"."purpose" in ('VERIFY_EMAIL', 'RESET_PASSWORD')),
	CONSTRAINT "email_codes_attempts_not_negative" CHECK ("email_codes"."attempts" >= 0)
);
--> statement-breakpoint
CREATE TABLE "refresh_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "refresh_tokens_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "user_identities" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"full_name" text NOT NULL,
	"email_verified_at" timestamp (3) with time zone,
	"phone_verified_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"session_token" text NOT NULL,
	"audience" text DEFAULT 'USER' NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_sessions_session_token_unique" UNIQUE("session_token"),
	CONSTRAINT "user_sessions_audience_check" CHECK ("user_sessions"."audience" in ('USER', 'STAFF')),
	CONSTRAINT "user_sessions_session_token_format" CHECK ("user_sessions"."session_token" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "user_settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"settings_json" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_settings_user_id_unique" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"password_hash" text,
	"account_type" text DEFAULT 'INDIVIDUAL' NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"last_login_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_phone_unique" UNIQUE("phone"),
	CONSTRAINT "users_account_type_check" CHECK ("users"."account_type" in ('INDIVIDUAL', 'COMPANY')),
	CONSTRAINT "users_status_check" CHECK ("users"."status" in ('ACTIVE', 'PENDING', 'SUSPENDED')),
	CONSTRAINT "users_email_lower" CHECK ("users"."email" = lower("users"."email") and "users"."email" like '%_@_%'),
	CONSTRAINT "users_phone_format" CHECK ("users"."phone" ~ '^\+?[0-9]{10,15}$')
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"description" text,
	"department_head" text,
	"department_email" text,
	"is_active" boolean DEFAULT true NOT NULL,
	"visibility" text DEFAULT 'INTERNAL' NOT NULL,
	"transfers_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "departments_name_unique" UNIQUE("name"),
	CONSTRAINT "departments_code_unique" UNIQUE("code"),
	CONSTRAINT "departments_visibility_check" CHECK ("departments"."visibility" in ('INTERNAL'))
);
--> statement-breakpoint
CREATE TABLE "designations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"department_id" uuid,
	"description" text,
	"level" text,
	"can_manage_team" boolean DEFAULT false NOT NULL,
	"can_approve" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "designations_name_unique" UNIQUE("name"),
	CONSTRAINT "designations_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"employee_code" text NOT NULL,
	"department_id" uuid,
	"designation_id" uuid,
	"joining_date" date,
	"employment_status" text DEFAULT 'ACTIVE' NOT NULL,
	"manager_employee_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employees_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "employees_employee_code_unique" UNIQUE("employee_code"),
	CONSTRAINT "employees_employment_status_check" CHECK ("employees"."employment_status" in ('ACTIVE', 'INACTIVE', 'TERMINATED')),
	CONSTRAINT "employees_manager_other" CHECK ("employees"."manager_employee_id" <> "employees"."id")
);
--> statement-breakpoint
CREATE TABLE "catering_service_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"business_name" text,
	"cuisine_types" "tag_list" DEFAULT '{}' NOT NULL,
	"event_types" "tag_list" DEFAULT '{}' NOT NULL,
	"min_guests" integer,
	"max_guests" integer,
	"has_setup_team" boolean DEFAULT false NOT NULL,
	"has_serving_staff" boolean DEFAULT false NOT NULL,
	"price_per_head_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "catering_service_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "catering_service_profiles_price_per_head_inr_amount" CHECK ("catering_service_profiles"."price_per_head_inr" between 0 and 9007199254740991),
	CONSTRAINT "catering_service_profiles_guests_range" CHECK ("catering_service_profiles"."min_guests" >= 1 and "catering_service_profiles"."max_guests" >= coalesce("catering_service_profiles"."min_guests", 1))
);
--> statement-breakpoint
CREATE TABLE "developer_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"tech_stack" "tag_list" DEFAULT '{}' NOT NULL,
	"experience_years" integer,
	"availability" text,
	"hourly_rate_inr" bigint,
	"remote_ok" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "developer_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "developer_profiles_hourly_rate_inr_amount" CHECK ("developer_profiles"."hourly_rate_inr" between 0 and 9007199254740991),
	CONSTRAINT "developer_profiles_experience_years_range" CHECK ("developer_profiles"."experience_years" between 0 and 70),
	CONSTRAINT "developer_profiles_availability_check" CHECK ("developer_profiles"."availability" in ('FULL_TIME', 'PART_TIME', 'FREELANCE'))
);
--> statement-breakpoint
CREATE TABLE "fitness_trainer_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"disciplines" "tag_list" DEFAULT '{}' NOT NULL,
	"certifications" "tag_list" DEFAULT '{}' NOT NULL,
	"online_sessions" boolean DEFAULT false NOT NULL,
	"home_visits" boolean DEFAULT false NOT NULL,
	"gym_based" boolean DEFAULT false NOT NULL,
	"per_session_rate_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fitness_trainer_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "fitness_trainer_profiles_per_session_rate_inr_amount" CHECK ("fitness_trainer_profiles"."per_session_rate_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "graphic_designer_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"design_tools" "tag_list" DEFAULT '{}' NOT NULL,
	"style_tags" "tag_list" DEFAULT '{}' NOT NULL,
	"brand_experience" boolean DEFAULT false NOT NULL,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "graphic_designer_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "graphic_designer_profiles_starting_price_inr_amount" CHECK ("graphic_designer_profiles"."starting_price_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "makeup_artist_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"specializations" "tag_list" DEFAULT '{}' NOT NULL,
	"kit_brands" "tag_list" DEFAULT '{}' NOT NULL,
	"home_service" boolean DEFAULT false NOT NULL,
	"studio_available" boolean DEFAULT false NOT NULL,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "makeup_artist_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "makeup_artist_profiles_starting_price_inr_amount" CHECK ("makeup_artist_profiles"."starting_price_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "photographer_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"specialties" "tag_list" DEFAULT '{}' NOT NULL,
	"camera_brands" "tag_list" DEFAULT '{}' NOT NULL,
	"studio_available" boolean DEFAULT false NOT NULL,
	"outdoor_shoots" boolean DEFAULT false NOT NULL,
	"travel_radius_km" integer,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "photographer_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "photographer_profiles_starting_price_inr_amount" CHECK ("photographer_profiles"."starting_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "photographer_profiles_travel_radius_km_range" CHECK ("photographer_profiles"."travel_radius_km" between 0 and 5000)
);
--> statement-breakpoint
CREATE TABLE "social_media_manager_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"platforms" "tag_list" DEFAULT '{}' NOT NULL,
	"industries" "tag_list" DEFAULT '{}' NOT NULL,
	"content_types" "tag_list" DEFAULT '{}' NOT NULL,
	"avg_follower_growth_pct" integer,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "social_media_manager_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "social_media_manager_profiles_starting_price_inr_amount" CHECK ("social_media_manager_profiles"."starting_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "social_media_manager_profiles_avg_follower_growth_pct_range" CHECK ("social_media_manager_profiles"."avg_follower_growth_pct" between -100 and 100000)
);
--> statement-breakpoint
CREATE TABLE "tutor_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"subjects" "tag_list" DEFAULT '{}' NOT NULL,
	"board_types" "tag_list" DEFAULT '{}' NOT NULL,
	"qualification" text,
	"teaches_online" boolean DEFAULT false NOT NULL,
	"teaches_offline" boolean DEFAULT false NOT NULL,
	"experience_years" integer,
	"hourly_rate_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tutor_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "tutor_profiles_hourly_rate_inr_amount" CHECK ("tutor_profiles"."hourly_rate_inr" between 0 and 9007199254740991),
	CONSTRAINT "tutor_profiles_experience_years_range" CHECK ("tutor_profiles"."experience_years" between 0 and 70)
);
--> statement-breakpoint
CREATE TABLE "ugc_content_creator_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"niche_tags" "tag_list" DEFAULT '{}' NOT NULL,
	"content_formats" "tag_list" DEFAULT '{}' NOT NULL,
	"platforms" "tag_list" DEFAULT '{}' NOT NULL,
	"turnaround_days" integer,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ugc_content_creator_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "ugc_content_creator_profiles_starting_price_inr_amount" CHECK ("ugc_content_creator_profiles"."starting_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "ugc_content_creator_profiles_turnaround_days_range" CHECK ("ugc_content_creator_profiles"."turnaround_days" between 0 and 365)
);
--> statement-breakpoint
CREATE TABLE "video_editor_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"software_skills" "tag_list" DEFAULT '{}' NOT NULL,
	"style_tags" "tag_list" DEFAULT '{}' NOT NULL,
	"turnaround_days" integer,
	"starting_price_inr" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "video_editor_profiles_user_role_profile_id_unique" UNIQUE("user_role_profile_id"),
	CONSTRAINT "video_editor_profiles_starting_price_inr_amount" CHECK ("video_editor_profiles"."starting_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "video_editor_profiles_turnaround_days_range" CHECK ("video_editor_profiles"."turnaround_days" between 0 and 365)
);
--> statement-breakpoint
CREATE TABLE "candidate_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"display_name" text,
	"bio" text,
	"location" text,
	"experience_years" integer,
	"preferred_roles" "tag_list" DEFAULT '{}' NOT NULL,
	"expected_salary_inr" bigint,
	"resume_file_url" text,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidate_profiles_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "candidate_profiles_status_check" CHECK ("candidate_profiles"."status" in ('DRAFT', 'ACTIVE', 'SUSPENDED')),
	CONSTRAINT "candidate_profiles_experience_years_range" CHECK ("candidate_profiles"."experience_years" between 0 and 70),
	CONSTRAINT "candidate_profiles_expected_salary_inr_amount" CHECK ("candidate_profiles"."expected_salary_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "customer_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"display_name" text,
	"phone" text,
	"email" text,
	"location" text,
	"status" text DEFAULT 'ACTIVE' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customer_profiles_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "customer_profiles_status_check" CHECK ("customer_profiles"."status" in ('DRAFT', 'ACTIVE', 'SUSPENDED'))
);
--> statement-breakpoint
CREATE TABLE "user_role_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"role_key" text NOT NULL,
	"slug" text,
	"display_name" text NOT NULL,
	"headline" text,
	"bio" text,
	"location" text,
	"place_id" uuid,
	"avatar_url" text,
	"phone" text,
	"email" text,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"verification_status" text DEFAULT 'PENDING' NOT NULL,
	"approval_status" text DEFAULT 'PENDING' NOT NULL,
	"rejection_reason" text,
	"submitted_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"verified_at" timestamp (3) with time zone,
	"is_profile_public" boolean DEFAULT false NOT NULL,
	"rating_sum" bigint DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_role_profiles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "user_role_profiles_user_id_role_key_unique" UNIQUE("user_id","role_key"),
	CONSTRAINT "user_role_profiles_role_key_check" CHECK ("user_role_profiles"."role_key" in ('photographer', 'tutor', 'makeup_artist', 'developer', 'video_editor', 'graphic_designer', 'social_media_manager', 'fitness_trainer', 'catering_service', 'ugc_content_creator')),
	CONSTRAINT "user_role_profiles_status_check" CHECK ("user_role_profiles"."status" in ('DRAFT', 'ACTIVE', 'SUSPENDED')),
	CONSTRAINT "user_role_profiles_verification_status_check" CHECK ("user_role_profiles"."verification_status" in ('PENDING', 'VERIFIED', 'REJECTED')),
	CONSTRAINT "user_role_profiles_approval_status_check" CHECK ("user_role_profiles"."approval_status" in ('PENDING', 'APPROVED', 'REJECTED')),
	CONSTRAINT "user_role_profiles_slug_format" CHECK ("user_role_profiles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "user_role_profiles_rating_count_not_negative" CHECK ("user_role_profiles"."rating_count" >= 0),
	CONSTRAINT "user_role_profiles_rating_range" CHECK ("user_role_profiles"."rating_sum" between "user_role_profiles"."rating_count" and 5 * "user_role_profiles"."rating_count"::bigint)
);
--> statement-breakpoint
CREATE TABLE "portfolio_images" (
	"id" uuid PRIMARY KEY NOT NULL,
	"portfolio_item_id" uuid NOT NULL,
	"file_url" text NOT NULL,
	"alt_text" text,
	"width" integer,
	"height" integer,
	"blur_data_url" text,
	"display_order" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portfolio_images_display_order_not_negative" CHECK ("portfolio_images"."display_order" >= 0),
	CONSTRAINT "portfolio_images_width_positive" CHECK ("portfolio_images"."width" > 0),
	CONSTRAINT "portfolio_images_height_positive" CHECK ("portfolio_images"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "portfolio_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"tags" "tag_list" DEFAULT '{}' NOT NULL,
	"display_order" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "portfolio_items_display_order_not_negative" CHECK ("portfolio_items"."display_order" >= 0)
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"price" bigint NOT NULL,
	"duration_minutes" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_price_amount" CHECK ("services"."price" between 0 and 9007199254740991),
	CONSTRAINT "services_duration_minutes_positive" CHECK ("services"."duration_minutes" > 0)
);
--> statement-breakpoint
CREATE TABLE "verification_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verification_request_id" uuid NOT NULL,
	"document_type" text NOT NULL,
	"file_url" text NOT NULL,
	"file_name" text,
	"mime_type" text,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by_user_id" uuid,
	"remarks" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verification_documents_status_check" CHECK ("verification_documents"."status" in ('PENDING', 'APPROVED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "verification_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"verification_request_id" uuid NOT NULL,
	"action" text NOT NULL,
	"old_status" text,
	"new_status" text,
	"acted_by_user_id" uuid,
	"remarks" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verification_logs_action_check" CHECK ("verification_logs"."action" in ('SUBMITTED', 'APPROVED', 'REJECTED', 'DOCUMENT_REQUESTED')),
	CONSTRAINT "verification_logs_old_status_check" CHECK ("verification_logs"."old_status" in ('PENDING', 'APPROVED', 'REJECTED')),
	CONSTRAINT "verification_logs_new_status_check" CHECK ("verification_logs"."new_status" in ('PENDING', 'APPROVED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "verification_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"verification_type" text NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"submitted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"reviewed_at" timestamp (3) with time zone,
	"reviewed_by_user_id" uuid,
	"remarks" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verification_requests_verification_type_check" CHECK ("verification_requests"."verification_type" in ('IDENTITY', 'BUSINESS', 'DOCUMENT')),
	CONSTRAINT "verification_requests_status_check" CHECK ("verification_requests"."status" in ('PENDING', 'APPROVED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "approval_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"approval_request_id" uuid NOT NULL,
	"action" text NOT NULL,
	"old_status" text,
	"new_status" text,
	"acted_by_user_id" uuid,
	"remarks" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_logs_action_check" CHECK ("approval_logs"."action" in ('SUBMITTED', 'APPROVED', 'REJECTED', 'CLAIMED', 'RELEASED', 'WITHDRAWN')),
	CONSTRAINT "approval_logs_old_status_check" CHECK ("approval_logs"."old_status" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "approval_logs_new_status_check" CHECK ("approval_logs"."new_status" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "approval_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"revision_id" uuid,
	"approval_type" text DEFAULT 'CONTENT' NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"submitted_by_user_id" uuid NOT NULL,
	"claimed_by_user_id" uuid,
	"claimed_at" timestamp (3) with time zone,
	"reviewed_by_user_id" uuid,
	"submitted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp (3) with time zone,
	"reviewed_at" timestamp (3) with time zone,
	"reason_code" text,
	"remarks" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "approval_requests_entity_type_check" CHECK ("approval_requests"."entity_type" in ('job', 'lead', 'profile', 'company')),
	CONSTRAINT "approval_requests_approval_type_check" CHECK ("approval_requests"."approval_type" in ('CONTENT', 'VERIFICATION', 'FEATURE')),
	CONSTRAINT "approval_requests_status_check" CHECK ("approval_requests"."status" in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "approval_requests_maker_is_not_checker" CHECK ("approval_requests"."reviewed_by_user_id" <> "approval_requests"."submitted_by_user_id"),
	CONSTRAINT "approval_requests_claim_whole" CHECK (("approval_requests"."claimed_by_user_id" is null) = ("approval_requests"."claimed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "entity_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"payload_json" jsonb NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"submitted_by_user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "entity_revisions_entity_type_check" CHECK ("entity_revisions"."entity_type" in ('profile')),
	CONSTRAINT "entity_revisions_status_check" CHECK ("entity_revisions"."status" in ('PENDING', 'APPROVED', 'REJECTED', 'SUPERSEDED'))
);
--> statement-breakpoint
CREATE TABLE "contact_reveals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_request_id" uuid NOT NULL,
	"viewer_user_id" uuid NOT NULL,
	"subject_user_id" uuid NOT NULL,
	"fields" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_reveals_other_person" CHECK ("contact_reveals"."viewer_user_id" <> "contact_reveals"."subject_user_id")
);
--> statement-breakpoint
CREATE TABLE "lead_answers" (
	"lead_id" uuid NOT NULL,
	"question_key" text NOT NULL,
	"answer_json" jsonb NOT NULL,
	CONSTRAINT "lead_answers_lead_id_question_key_pk" PRIMARY KEY("lead_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "lead_request_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_request_id" uuid NOT NULL,
	"event" text NOT NULL,
	"rule" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lead_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"user_role_profile_id" uuid NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"remarks" text,
	"quote_inr" bigint,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"outcome_rule" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_requests_lead_id_user_role_profile_id_unique" UNIQUE("lead_id","user_role_profile_id"),
	CONSTRAINT "lead_requests_status_check" CHECK ("lead_requests"."status" in ('PENDING', 'ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CLOSED')),
	CONSTRAINT "lead_requests_quote_inr_amount" CHECK ("lead_requests"."quote_inr" between 0 and 9007199254740991),
	CONSTRAINT "lead_requests_completed_if_accepted" CHECK ("lead_requests"."completed_at" is null or "lead_requests"."status" = 'ACCEPTED')
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_by_user_id" uuid NOT NULL,
	"profession_key" text NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"location" text,
	"place_id" uuid,
	"posted_as" text,
	"budget_inr" bigint,
	"urgency" text DEFAULT 'FLEXIBLE' NOT NULL,
	"required_date" date,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"close_reason" text,
	"live_request_count" smallint DEFAULT 0 NOT NULL,
	"first_requested_at" timestamp (3) with time zone,
	"renewals" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leads_profession_key_check" CHECK ("leads"."profession_key" in ('photographer', 'tutor', 'makeup_artist', 'developer', 'video_editor', 'graphic_designer', 'social_media_manager', 'fitness_trainer', 'catering_service', 'ugc_content_creator')),
	CONSTRAINT "leads_urgency_check" CHECK ("leads"."urgency" in ('FLEXIBLE', 'SOON', 'URGENT')),
	CONSTRAINT "leads_status_check" CHECK ("leads"."status" in ('DRAFT', 'PENDING', 'OPEN', 'CLOSED')),
	CONSTRAINT "leads_close_reason_check" CHECK ("leads"."close_reason" in ('HIRED', 'NO_HIRE', 'EXPIRED', 'REMOVED')),
	CONSTRAINT "leads_budget_inr_amount" CHECK ("leads"."budget_inr" between 0 and 9007199254740991),
	CONSTRAINT "leads_live_request_count_range" CHECK ("leads"."live_request_count" between 0 and 5),
	CONSTRAINT "leads_closed_with_reason" CHECK (("leads"."status" = 'CLOSED') = ("leads"."close_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_request_id" uuid NOT NULL,
	"customer_user_id" uuid NOT NULL,
	"professional_user_id" uuid NOT NULL,
	"last_message_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_lead_request_id_unique" UNIQUE("lead_request_id"),
	CONSTRAINT "conversations_two_people" CHECK ("conversations"."customer_user_id" <> "conversations"."professional_user_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"conversation_id" uuid NOT NULL,
	"sender_user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_links" (
	"review_id" uuid PRIMARY KEY NOT NULL,
	"lead_request_id" uuid NOT NULL,
	"direction" text NOT NULL,
	CONSTRAINT "review_links_lead_request_id_direction_unique" UNIQUE("lead_request_id","direction"),
	CONSTRAINT "review_links_direction_check" CHECK ("review_links"."direction" in ('CUSTOMER_TO_PROFESSIONAL', 'PROFESSIONAL_TO_CUSTOMER'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reviewer_user_id" uuid NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"rating" smallint NOT NULL,
	"review_text" text,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reviews_entity_type_check" CHECK ("reviews"."entity_type" in ('professional', 'company', 'customer')),
	CONSTRAINT "reviews_status_check" CHECK ("reviews"."status" in ('PENDING', 'PUBLISHED', 'HIDDEN')),
	CONSTRAINT "reviews_rating_range" CHECK ("reviews"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "company_profiles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"company_name" text NOT NULL,
	"business_type" text,
	"industry" text,
	"contact_person_name" text,
	"email" text,
	"phone" text,
	"location" text,
	"bio" text,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"verification_status" text DEFAULT 'PENDING' NOT NULL,
	"approval_status" text DEFAULT 'PENDING' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_profiles_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "company_profiles_status_check" CHECK ("company_profiles"."status" in ('DRAFT', 'ACTIVE', 'SUSPENDED')),
	CONSTRAINT "company_profiles_verification_status_check" CHECK ("company_profiles"."verification_status" in ('PENDING', 'VERIFIED', 'REJECTED')),
	CONSTRAINT "company_profiles_approval_status_check" CHECK ("company_profiles"."approval_status" in ('PENDING', 'APPROVED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "job_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"applicant_user_id" uuid NOT NULL,
	"status" text DEFAULT 'APPLIED' NOT NULL,
	"cover_note" text,
	"applied_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_applications_job_id_applicant_user_id_unique" UNIQUE("job_id","applicant_user_id"),
	CONSTRAINT "job_applications_status_check" CHECK ("job_applications"."status" in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED', 'REJECTED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text,
	"company_profile_id" uuid NOT NULL,
	"posted_by_user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text,
	"location" text,
	"place_id" uuid,
	"employment_type" text NOT NULL,
	"mode_of_work" text NOT NULL,
	"budget_inr" bigint,
	"salary_range_json" jsonb,
	"tags" "tag_list" DEFAULT '{}' NOT NULL,
	"experience_min" integer,
	"experience_max" integer,
	"openings" integer DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"published_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"city_slug" text,
	"search" "tsvector",
	"filter_keys" text[] DEFAULT '{}'::text[] NOT NULL,
	"card" json,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobs_slug_unique" UNIQUE("slug"),
	CONSTRAINT "jobs_employment_type_check" CHECK ("jobs"."employment_type" in ('FULL_TIME', 'PART_TIME', 'CONTRACT')),
	CONSTRAINT "jobs_mode_of_work_check" CHECK ("jobs"."mode_of_work" in ('ONSITE', 'REMOTE', 'HYBRID')),
	CONSTRAINT "jobs_status_check" CHECK ("jobs"."status" in ('DRAFT', 'PENDING', 'LIVE', 'CLOSED')),
	CONSTRAINT "jobs_slug_format" CHECK ("jobs"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "jobs_budget_inr_amount" CHECK ("jobs"."budget_inr" between 0 and 9007199254740991),
	CONSTRAINT "jobs_openings_positive" CHECK ("jobs"."openings" > 0),
	CONSTRAINT "jobs_experience_min_range" CHECK ("jobs"."experience_min" between 0 and 70),
	CONSTRAINT "jobs_experience_order" CHECK ("jobs"."experience_max" between coalesce("jobs"."experience_min", 0) and 70),
	CONSTRAINT "jobs_salary_range_order" CHECK (("jobs"."salary_range_json" ->> 'minInr')::bigint between 0 and ("jobs"."salary_range_json" ->> 'maxInr')::bigint
        and "jobs"."salary_range_json" ->> 'period' in ('YEAR', 'MONTH')),
	CONSTRAINT "jobs_live_is_published" CHECK ("jobs"."status" <> 'LIVE' or ("jobs"."published_at" is not null and "jobs"."slug" is not null))
);
--> statement-breakpoint
CREATE TABLE "tracecoin_holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wallet_id" uuid NOT NULL,
	"lead_request_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"captured_amount" bigint DEFAULT 0 NOT NULL,
	"returned_amount" bigint DEFAULT 0 NOT NULL,
	"status" text DEFAULT 'HELD' NOT NULL,
	"rule" text,
	"price_json" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "tracecoin_holds_lead_request_id_unique" UNIQUE("lead_request_id"),
	CONSTRAINT "tracecoin_holds_amount_positive" CHECK ("tracecoin_holds"."amount" > 0),
	CONSTRAINT "tracecoin_holds_status_check" CHECK ("tracecoin_holds"."status" in ('HELD', 'CAPTURED', 'RETURNED', 'SPLIT')),
	CONSTRAINT "tracecoin_holds_settled_whole" CHECK (case "tracecoin_holds"."status"
        when 'HELD' then "tracecoin_holds"."captured_amount" = 0 and "tracecoin_holds"."returned_amount" = 0 and "tracecoin_holds"."settled_at" is null
        when 'CAPTURED' then "tracecoin_holds"."captured_amount" = "tracecoin_holds"."amount" and "tracecoin_holds"."returned_amount" = 0 and "tracecoin_holds"."settled_at" is not null
        when 'RETURNED' then "tracecoin_holds"."captured_amount" = 0 and "tracecoin_holds"."returned_amount" = "tracecoin_holds"."amount" and "tracecoin_holds"."settled_at" is not null
        else "tracecoin_holds"."captured_amount" > 0 and "tracecoin_holds"."returned_amount" > 0 and "tracecoin_holds"."captured_amount" + "tracecoin_holds"."returned_amount" = "tracecoin_holds"."amount"
          and "tracecoin_holds"."settled_at" is not null
      end)
);
--> statement-breakpoint
CREATE TABLE "tracecoin_ledger" (
	"id" uuid PRIMARY KEY NOT NULL,
	"wallet_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"transaction_type" text NOT NULL,
	"entry_kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"balance_after" bigint NOT NULL,
	"reference_type" text NOT NULL,
	"reference_id" uuid,
	"rule" text,
	"hold_id" uuid,
	"idempotency_key" text NOT NULL,
	"actor_user_id" uuid,
	"remarks" text,
	"prev_hash" "bytea",
	"hash" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tracecoin_ledger_idempotency_key_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "tracecoin_ledger_wallet_id_seq_unique" UNIQUE("wallet_id","seq"),
	CONSTRAINT "tracecoin_ledger_seq_positive" CHECK ("tracecoin_ledger"."seq" > 0),
	CONSTRAINT "tracecoin_ledger_amount_positive" CHECK ("tracecoin_ledger"."amount" > 0),
	CONSTRAINT "tracecoin_ledger_balance_after_amount" CHECK ("tracecoin_ledger"."balance_after" between 0 and 9007199254740991),
	CONSTRAINT "tracecoin_ledger_transaction_type_check" CHECK ("tracecoin_ledger"."transaction_type" in ('CREDIT', 'DEBIT')),
	CONSTRAINT "tracecoin_ledger_entry_kind_check" CHECK ("tracecoin_ledger"."entry_kind" in ('GRANT', 'PURCHASE', 'HOLD', 'RETURN', 'REFUND', 'EXPIRY', 'ADJUSTMENT')),
	CONSTRAINT "tracecoin_ledger_reference_type_check" CHECK ("tracecoin_ledger"."reference_type" in ('JOB', 'LEAD', 'PURCHASE', 'BONUS', 'HOLD', 'REFUND', 'EXPIRY', 'ADJUSTMENT')),
	CONSTRAINT "tracecoin_ledger_kind_direction" CHECK (case
        when "tracecoin_ledger"."entry_kind" in ('HOLD', 'EXPIRY') then "tracecoin_ledger"."transaction_type" = 'DEBIT'
        when "tracecoin_ledger"."entry_kind" in ('GRANT', 'PURCHASE', 'RETURN') then "tracecoin_ledger"."transaction_type" = 'CREDIT'
        else true
      end),
	CONSTRAINT "tracecoin_ledger_hold_named" CHECK (("tracecoin_ledger"."entry_kind" in ('HOLD', 'RETURN')) = ("tracecoin_ledger"."hold_id" is not null)),
	CONSTRAINT "tracecoin_ledger_one_line" CHECK (concat("tracecoin_ledger"."rule", "tracecoin_ledger"."idempotency_key") !~ '[[:cntrl:]]'),
	CONSTRAINT "tracecoin_ledger_hashed" CHECK (coalesce(octet_length("tracecoin_ledger"."prev_hash") = 32 and octet_length("tracecoin_ledger"."hash") = 32, false))
);
--> statement-breakpoint
CREATE TABLE "tracecoin_wallets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"current_balance" bigint DEFAULT 0 NOT NULL,
	"held_balance" bigint DEFAULT 0 NOT NULL,
	"ledger_seq" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tracecoin_wallets_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "tracecoin_wallets_current_balance_amount" CHECK ("tracecoin_wallets"."current_balance" between 0 and 9007199254740991),
	CONSTRAINT "tracecoin_wallets_held_balance_amount" CHECK ("tracecoin_wallets"."held_balance" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "coupon_redemptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"coupon_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"redeemed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"discount_amount_inr" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coupon_redemptions_order_id_unique" UNIQUE("order_id"),
	CONSTRAINT "coupon_redemptions_discount_amount_inr_amount" CHECK ("coupon_redemptions"."discount_amount_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "coupons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"description" text,
	"discount_type" text NOT NULL,
	"discount_value" bigint NOT NULL,
	"max_discount_inr" bigint,
	"min_order_value_inr" bigint,
	"valid_from" timestamp (3) with time zone,
	"valid_to" timestamp (3) with time zone,
	"usage_limit" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coupons_code_unique" UNIQUE("code"),
	CONSTRAINT "coupons_discount_type_check" CHECK ("coupons"."discount_type" in ('PERCENT', 'FLAT')),
	CONSTRAINT "coupons_code_upper" CHECK ("coupons"."code" = upper("coupons"."code")),
	CONSTRAINT "coupons_discount_value_range" CHECK ("coupons"."discount_value" > 0 and ("coupons"."discount_type" = 'FLAT' or "coupons"."discount_value" <= 10000)),
	CONSTRAINT "coupons_valid_order" CHECK ("coupons"."valid_from" < "coupons"."valid_to"),
	CONSTRAINT "coupons_max_discount_inr_amount" CHECK ("coupons"."max_discount_inr" between 0 and 9007199254740991),
	CONSTRAINT "coupons_min_order_value_inr_amount" CHECK ("coupons"."min_order_value_inr" between 0 and 9007199254740991),
	CONSTRAINT "coupons_usage_limit_range" CHECK ("coupons"."usage_limit" between 1 and 1000000000)
);
--> statement-breakpoint
CREATE TABLE "discount_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"scope_type" text DEFAULT 'GLOBAL' NOT NULL,
	"scope_id" uuid,
	"discount_type" text NOT NULL,
	"discount_value" bigint NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "discount_rules_scope_type_check" CHECK ("discount_rules"."scope_type" in ('GLOBAL', 'CATEGORY', 'SERVICE')),
	CONSTRAINT "discount_rules_discount_type_check" CHECK ("discount_rules"."discount_type" in ('PERCENT', 'FLAT')),
	CONSTRAINT "discount_rules_discount_value_range" CHECK ("discount_rules"."discount_value" > 0 and ("discount_rules"."discount_type" = 'FLAT' or "discount_rules"."discount_value" <= 10000)),
	CONSTRAINT "discount_rules_period_order" CHECK ("discount_rules"."starts_at" < "discount_rules"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "tax_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"tax_type" text NOT NULL,
	"tax_rate" numeric(5, 2) NOT NULL,
	"applies_to" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tax_rules_tax_type_check" CHECK ("tax_rules"."tax_type" in ('GST', 'TCS')),
	CONSTRAINT "tax_rules_tax_rate_range" CHECK ("tax_rules"."tax_rate" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "payment_gateway_configs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"gateway_key" text NOT NULL,
	"display_name" text NOT NULL,
	"config_json" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_active" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_gateway_configs_gateway_key_check" CHECK ("payment_gateway_configs"."gateway_key" in ('RAZORPAY', 'STRIPE'))
);
--> statement-breakpoint
CREATE TABLE "payment_transactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"transaction_type" text NOT NULL,
	"provider_reference" text,
	"request_payload_json" jsonb,
	"response_payload_json" jsonb,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_transactions_transaction_type_check" CHECK ("payment_transactions"."transaction_type" in ('INITIATED', 'COMPLETED', 'FAILED')),
	CONSTRAINT "payment_transactions_status_check" CHECK ("payment_transactions"."status" in ('PENDING', 'SUCCESS', 'FAILED'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"invoice_id" uuid,
	"user_id" uuid NOT NULL,
	"payment_gateway_config_id" uuid,
	"payment_method" text,
	"provider_payment_ref" text,
	"amount_inr" bigint NOT NULL,
	"currency_code" text DEFAULT 'INR' NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"initiated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payments_currency_code_check" CHECK ("payments"."currency_code" in ('INR')),
	CONSTRAINT "payments_status_check" CHECK ("payments"."status" in ('PENDING', 'SUCCESS', 'FAILED')),
	CONSTRAINT "payments_amount_inr_amount" CHECK ("payments"."amount_inr" between 0 and 9007199254740991)
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"invoice_number" text NOT NULL,
	"subtotal_inr" bigint NOT NULL,
	"discount_inr" bigint DEFAULT 0 NOT NULL,
	"tax_inr" bigint DEFAULT 0 NOT NULL,
	"total_inr" bigint NOT NULL,
	"status" text DEFAULT 'ISSUED' NOT NULL,
	"issued_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp (3) with time zone,
	"paid_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_invoice_number_unique" UNIQUE("invoice_number"),
	CONSTRAINT "invoices_status_check" CHECK ("invoices"."status" in ('ISSUED', 'PAID')),
	CONSTRAINT "invoices_invoice_number_length" CHECK (length("invoices"."invoice_number") between 1 and 16),
	CONSTRAINT "invoices_subtotal_inr_amount" CHECK ("invoices"."subtotal_inr" between 0 and 9007199254740991),
	CONSTRAINT "invoices_discount_inr_amount" CHECK ("invoices"."discount_inr" between 0 and 9007199254740991),
	CONSTRAINT "invoices_tax_inr_amount" CHECK ("invoices"."tax_inr" between 0 and 9007199254740991),
	CONSTRAINT "invoices_total_inr_amount" CHECK ("invoices"."total_inr" between 0 and 9007199254740991),
	CONSTRAINT "invoices_total_adds_up" CHECK ("invoices"."total_inr" = "invoices"."subtotal_inr" - "invoices"."discount_inr" + "invoices"."tax_inr")
);
--> statement-breakpoint
CREATE TABLE "order_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"order_id" uuid NOT NULL,
	"item_type" text NOT NULL,
	"item_id" uuid,
	"item_name" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"unit_price_inr" bigint NOT NULL,
	"total_price_inr" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_items_item_type_check" CHECK ("order_items"."item_type" in ('PACKAGE', 'SERVICE')),
	CONSTRAINT "order_items_quantity_positive" CHECK ("order_items"."quantity" > 0),
	CONSTRAINT "order_items_unit_price_inr_amount" CHECK ("order_items"."unit_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "order_items_total_price_inr_amount" CHECK ("order_items"."total_price_inr" between 0 and 9007199254740991),
	CONSTRAINT "order_items_total_adds_up" CHECK ("order_items"."total_price_inr" = "order_items"."unit_price_inr" * "order_items"."quantity")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"order_type" text NOT NULL,
	"subtotal_inr" bigint NOT NULL,
	"discount_inr" bigint DEFAULT 0 NOT NULL,
	"tax_inr" bigint DEFAULT 0 NOT NULL,
	"total_inr" bigint NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "orders_order_type_check" CHECK ("orders"."order_type" in ('PACKAGE', 'SERVICE')),
	CONSTRAINT "orders_status_check" CHECK ("orders"."status" in ('PENDING', 'COMPLETED', 'CANCELLED')),
	CONSTRAINT "orders_subtotal_inr_amount" CHECK ("orders"."subtotal_inr" between 0 and 9007199254740991),
	CONSTRAINT "orders_discount_inr_amount" CHECK ("orders"."discount_inr" between 0 and 9007199254740991),
	CONSTRAINT "orders_tax_inr_amount" CHECK ("orders"."tax_inr" between 0 and 9007199254740991),
	CONSTRAINT "orders_total_inr_amount" CHECK ("orders"."total_inr" between 0 and 9007199254740991),
	CONSTRAINT "orders_total_adds_up" CHECK ("orders"."total_inr" = "orders"."subtotal_inr" - "orders"."discount_inr" + "orders"."tax_inr")
);
--> statement-breakpoint
CREATE TABLE "pricing_packages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"package_type" text NOT NULL,
	"price_inr" bigint NOT NULL,
	"tracecoins_included" integer DEFAULT 0 NOT NULL,
	"validity_days" integer,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pricing_packages_package_type_check" CHECK ("pricing_packages"."package_type" in ('JOB_POSTING', 'CONTACT_VIEWS', 'TRACECOIN_BUNDLE')),
	CONSTRAINT "pricing_packages_price_inr_amount" CHECK ("pricing_packages"."price_inr" between 0 and 9007199254740991),
	CONSTRAINT "pricing_packages_tracecoins_included_amount" CHECK ("pricing_packages"."tracecoins_included" between 0 and 9007199254740991),
	CONSTRAINT "pricing_packages_validity_days_positive" CHECK ("pricing_packages"."validity_days" > 0)
);
--> statement-breakpoint
CREATE TABLE "kb_article_feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"user_id" uuid,
	"is_helpful" boolean NOT NULL,
	"feedback_text" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kb_article_related" (
	"article_id" uuid NOT NULL,
	"related_article_id" uuid NOT NULL,
	CONSTRAINT "kb_article_related_article_id_related_article_id_pk" PRIMARY KEY("article_id","related_article_id"),
	CONSTRAINT "kb_article_related_other" CHECK ("kb_article_related"."article_id" <> "kb_article_related"."related_article_id")
);
--> statement-breakpoint
CREATE TABLE "kb_articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"category_id" uuid NOT NULL,
	"section_id" uuid,
	"title" text NOT NULL,
	"slug" text NOT NULL,
	"summary" text,
	"content_markdown" text DEFAULT '' NOT NULL,
	"article_type" text NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"audience_type" text DEFAULT 'EXTERNAL' NOT NULL,
	"tags" "tag_list" DEFAULT '{}' NOT NULL,
	"author_user_id" uuid,
	"reviewed_by_user_id" uuid,
	"published_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kb_articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "kb_articles_slug_format" CHECK ("kb_articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "kb_articles_article_type_check" CHECK ("kb_articles"."article_type" in ('HOW_TO', 'TROUBLESHOOTING', 'FAQ', 'FEATURE', 'POLICY')),
	CONSTRAINT "kb_articles_status_check" CHECK ("kb_articles"."status" in ('DRAFT', 'PUBLISHED')),
	CONSTRAINT "kb_articles_audience_type_check" CHECK ("kb_articles"."audience_type" in ('INTERNAL', 'EXTERNAL', 'ALL'))
);
--> statement-breakpoint
CREATE TABLE "kb_categories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"display_order" integer DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kb_categories_slug_unique" UNIQUE("slug"),
	CONSTRAINT "kb_categories_slug_format" CHECK ("kb_categories"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "kb_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"category_id" uuid NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"description" text,
	"display_order" integer DEFAULT 0 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kb_sections_category_id_slug_unique" UNIQUE("category_id","slug"),
	CONSTRAINT "kb_sections_slug_format" CHECK ("kb_sections"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "support_ticket_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"support_ticket_id" uuid NOT NULL,
	"sender_user_id" uuid NOT NULL,
	"message_body" text NOT NULL,
	"attachment_url" text,
	"is_internal" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_tickets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_by_user_id" uuid NOT NULL,
	"assigned_to_user_id" uuid,
	"category" text DEFAULT 'GENERAL' NOT NULL,
	"priority" text DEFAULT 'NORMAL' NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"subject" text NOT NULL,
	"description" text,
	"related_entity_type" text,
	"related_entity_id" uuid,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_tickets_category_check" CHECK ("support_tickets"."category" in ('GENERAL', 'BILLING', 'TECHNICAL', 'ACCOUNT')),
	CONSTRAINT "support_tickets_priority_check" CHECK ("support_tickets"."priority" in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
	CONSTRAINT "support_tickets_status_check" CHECK ("support_tickets"."status" in ('OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'))
);
--> statement-breakpoint
CREATE TABLE "email_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"notification_template_id" uuid,
	"to_email" text NOT NULL,
	"subject" text NOT NULL,
	"body_snapshot" text NOT NULL,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"provider_reference" text,
	"error_message" text,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "email_logs_status_check" CHECK ("email_logs"."status" in ('PENDING', 'SENT', 'FAILED'))
);
--> statement-breakpoint
CREATE TABLE "notification_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"template_key" text NOT NULL,
	"channel" text NOT NULL,
	"title_template" text NOT NULL,
	"body_template" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notification_templates_template_key_unique" UNIQUE("template_key"),
	CONSTRAINT "notification_templates_channel_check" CHECK ("notification_templates"."channel" in ('EMAIL', 'SMS', 'PUSH'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"event_key" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"link_path" text,
	"status" text DEFAULT 'PENDING' NOT NULL,
	"related_entity_type" text,
	"related_entity_id" uuid,
	"sent_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notifications_channel_check" CHECK ("notifications"."channel" in ('EMAIL', 'SMS', 'PUSH', 'IN_APP')),
	CONSTRAINT "notifications_status_check" CHECK ("notifications"."status" in ('PENDING', 'SENT', 'READ'))
);
--> statement-breakpoint
CREATE TABLE "smtp_configs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_name" text NOT NULL,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"username" text,
	"encryption_mode" text DEFAULT 'TLS' NOT NULL,
	"from_name" text,
	"from_email" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "smtp_configs_encryption_mode_check" CHECK ("smtp_configs"."encryption_mode" in ('SSL', 'TLS')),
	CONSTRAINT "smtp_configs_port_range" CHECK ("smtp_configs"."port" between 1 and 65535)
);
--> statement-breakpoint
CREATE TABLE "dashboard_configs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dashboard_type" text NOT NULL,
	"owner_type" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"layout_json" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dashboard_configs_dashboard_type_check" CHECK ("dashboard_configs"."dashboard_type" in ('INTERNAL', 'EXTERNAL')),
	CONSTRAINT "dashboard_configs_owner_type_check" CHECK ("dashboard_configs"."owner_type" in ('ROLE', 'USER'))
);
--> statement-breakpoint
CREATE TABLE "dashboard_widgets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dashboard_config_id" uuid NOT NULL,
	"widget_key" text NOT NULL,
	"widget_title" text,
	"config_json" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"display_order" integer DEFAULT 0 NOT NULL,
	"width_units" integer DEFAULT 1 NOT NULL,
	"height_units" integer DEFAULT 1 NOT NULL,
	"is_visible" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dashboard_widgets_display_order_not_negative" CHECK ("dashboard_widgets"."display_order" >= 0),
	CONSTRAINT "dashboard_widgets_width_units_range" CHECK ("dashboard_widgets"."width_units" between 1 and 12),
	CONSTRAINT "dashboard_widgets_height_units_range" CHECK ("dashboard_widgets"."height_units" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "runtime_configs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"config_group" text NOT NULL,
	"config_key" text NOT NULL,
	"config_value_json" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"description" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "runtime_configs_config_group_config_key_unique" UNIQUE("config_group","config_key"),
	CONSTRAINT "runtime_configs_version_positive" CHECK ("runtime_configs"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "audit_log_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"audit_log_id" uuid NOT NULL,
	"field_name" text NOT NULL,
	"old_value_text" text,
	"new_value_text" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_user_id" uuid,
	"actor_employee_id" uuid,
	"actor_type" text NOT NULL,
	"action" text NOT NULL,
	"event" text NOT NULL,
	"entity_type" text NOT NULL,
	"entity_id" uuid,
	"entity_label" text,
	"module_key" text NOT NULL,
	"source_type" text NOT NULL,
	"source_id" uuid,
	"request_id" uuid,
	"correlation_id" uuid,
	"ip_address" text,
	"user_agent" text,
	"status" text DEFAULT 'SUCCESS' NOT NULL,
	"summary" text,
	"metadata_json" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_logs_actor_type_check" CHECK ("audit_logs"."actor_type" in ('USER', 'EMPLOYEE', 'SYSTEM', 'CRON', 'ANONYMOUS', 'GATEWAY')),
	CONSTRAINT "audit_logs_action_check" CHECK ("audit_logs"."action" in ('CREATE', 'UPDATE', 'DELETE', 'APPROVE', 'REJECT', 'VIEW', 'EXPORT', 'LOGIN')),
	CONSTRAINT "audit_logs_source_type_check" CHECK ("audit_logs"."source_type" in ('UI', 'API', 'WORKER', 'CRON')),
	CONSTRAINT "audit_logs_status_check" CHECK ("audit_logs"."status" in ('SUCCESS', 'FAILED')),
	CONSTRAINT "audit_logs_module_key_format" CHECK ("audit_logs"."module_key" ~ '^[a-z][a-z0-9_]*$')
);
--> statement-breakpoint
CREATE TABLE "profile_search" (
	"profile_id" uuid PRIMARY KEY NOT NULL,
	"role_key" text NOT NULL,
	"city_slug" text,
	"place_slug" text,
	"lat" double precision,
	"lng" double precision,
	"filter_keys" text[] DEFAULT '{}'::text[] NOT NULL,
	"search" "tsvector" NOT NULL,
	"rating_milli" integer NOT NULL,
	"rating_count" integer NOT NULL,
	"price_from_inr" bigint,
	"listed_at" timestamp (3) with time zone NOT NULL,
	"card" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rating_priors" (
	"profession_key" text PRIMARY KEY NOT NULL,
	"mean_milli" integer NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rating_priors_mean_milli_range" CHECK ("rating_priors"."mean_milli" between 1000 and 5000)
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_hi" text,
	"state" text NOT NULL,
	"city_id" uuid,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "places_slug_unique" UNIQUE("slug"),
	CONSTRAINT "places_kind_check" CHECK ("places"."kind" in ('CITY', 'LOCALITY')),
	CONSTRAINT "places_slug_format" CHECK ("places"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "places_lat_range" CHECK ("places"."lat" between -90 and 90),
	CONSTRAINT "places_lng_range" CHECK ("places"."lng" between -180 and 180),
	CONSTRAINT "places_city_of_locality" CHECK (("places"."kind" = 'CITY') = ("places"."city_id" is null))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_user_id" uuid,
	"purpose" text NOT NULL,
	"storage_key" text NOT NULL,
	"mime_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"sha256" text NOT NULL,
	"width" integer,
	"height" integer,
	"is_public" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_storage_key_unique" UNIQUE("storage_key"),
	CONSTRAINT "files_byte_size_positive" CHECK ("files"."byte_size" > 0),
	CONSTRAINT "files_width_positive" CHECK ("files"."width" > 0),
	CONSTRAINT "files_height_positive" CHECK ("files"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_user_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"response_json" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_actor_user_id_operation_key_pk" PRIMARY KEY("actor_user_id","operation","key")
);
--> statement-breakpoint
CREATE TABLE "live_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"entity_id" uuid,
	"tx_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
ALTER TABLE "role_permissions" ADD CONSTRAINT "role_permissions_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_permissions" ADD CONSTRAINT "role_permissions_permission_key_permissions_key_fk" FOREIGN KEY ("permission_key") REFERENCES "public"."permissions"("key") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_role_id_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."roles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_deletion_requests" ADD CONSTRAINT "account_deletion_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_codes" ADD CONSTRAINT "email_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_identities" ADD CONSTRAINT "user_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_sessions" ADD CONSTRAINT "user_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_settings" ADD CONSTRAINT "user_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "designations" ADD CONSTRAINT "designations_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_designation_id_designations_id_fk" FOREIGN KEY ("designation_id") REFERENCES "public"."designations"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_manager_employee_id_employees_id_fk" FOREIGN KEY ("manager_employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catering_service_profiles" ADD CONSTRAINT "catering_service_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "developer_profiles" ADD CONSTRAINT "developer_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fitness_trainer_profiles" ADD CONSTRAINT "fitness_trainer_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "graphic_designer_profiles" ADD CONSTRAINT "graphic_designer_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "makeup_artist_profiles" ADD CONSTRAINT "makeup_artist_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photographer_profiles" ADD CONSTRAINT "photographer_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "social_media_manager_profiles" ADD CONSTRAINT "social_media_manager_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_profiles" ADD CONSTRAINT "tutor_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ugc_content_creator_profiles" ADD CONSTRAINT "ugc_content_creator_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "video_editor_profiles" ADD CONSTRAINT "video_editor_profiles_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customer_profiles" ADD CONSTRAINT "customer_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD CONSTRAINT "user_role_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD CONSTRAINT "user_role_profiles_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD CONSTRAINT "portfolio_images_portfolio_item_id_portfolio_items_id_fk" FOREIGN KEY ("portfolio_item_id") REFERENCES "public"."portfolio_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_verification_request_id_verification_requests_id_fk" FOREIGN KEY ("verification_request_id") REFERENCES "public"."verification_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_documents" ADD CONSTRAINT "verification_documents_reviewed_by_user_id_users_id_fk" FOREIGN KEY ("reviewed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_logs" ADD CONSTRAINT "verification_logs_verification_request_id_verification_requests_id_fk" FOREIGN KEY ("verification_request_id") REFERENCES "public"."verification_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_logs" ADD CONSTRAINT "verification_logs_acted_by_user_id_users_id_fk" FOREIGN KEY ("acted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_requests" ADD CONSTRAINT "verification_requests_reviewed_by_user_id_users_id_fk" FOREIGN KEY ("reviewed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_logs" ADD CONSTRAINT "approval_logs_approval_request_id_approval_requests_id_fk" FOREIGN KEY ("approval_request_id") REFERENCES "public"."approval_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_logs" ADD CONSTRAINT "approval_logs_acted_by_user_id_users_id_fk" FOREIGN KEY ("acted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_revision_id_entity_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."entity_revisions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_submitted_by_user_id_users_id_fk" FOREIGN KEY ("submitted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_claimed_by_user_id_users_id_fk" FOREIGN KEY ("claimed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_requests" ADD CONSTRAINT "approval_requests_reviewed_by_user_id_users_id_fk" FOREIGN KEY ("reviewed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entity_revisions" ADD CONSTRAINT "entity_revisions_submitted_by_user_id_users_id_fk" FOREIGN KEY ("submitted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reveals" ADD CONSTRAINT "contact_reveals_lead_request_id_lead_requests_id_fk" FOREIGN KEY ("lead_request_id") REFERENCES "public"."lead_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reveals" ADD CONSTRAINT "contact_reveals_viewer_user_id_users_id_fk" FOREIGN KEY ("viewer_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_reveals" ADD CONSTRAINT "contact_reveals_subject_user_id_users_id_fk" FOREIGN KEY ("subject_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_answers" ADD CONSTRAINT "lead_answers_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_request_events" ADD CONSTRAINT "lead_request_events_lead_request_id_lead_requests_id_fk" FOREIGN KEY ("lead_request_id") REFERENCES "public"."lead_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_requests" ADD CONSTRAINT "lead_requests_lead_id_leads_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_requests" ADD CONSTRAINT "lead_requests_user_role_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("user_role_profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_lead_request_id_lead_requests_id_fk" FOREIGN KEY ("lead_request_id") REFERENCES "public"."lead_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_customer_user_id_users_id_fk" FOREIGN KEY ("customer_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_professional_user_id_users_id_fk" FOREIGN KEY ("professional_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_user_id_users_id_fk" FOREIGN KEY ("sender_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_links" ADD CONSTRAINT "review_links_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_links" ADD CONSTRAINT "review_links_lead_request_id_lead_requests_id_fk" FOREIGN KEY ("lead_request_id") REFERENCES "public"."lead_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_user_id_users_id_fk" FOREIGN KEY ("reviewer_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_applicant_user_id_users_id_fk" FOREIGN KEY ("applicant_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_posted_by_user_id_users_id_fk" FOREIGN KEY ("posted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_holds" ADD CONSTRAINT "tracecoin_holds_wallet_id_tracecoin_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."tracecoin_wallets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_holds" ADD CONSTRAINT "tracecoin_holds_lead_request_id_lead_requests_id_fk" FOREIGN KEY ("lead_request_id") REFERENCES "public"."lead_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_wallet_id_tracecoin_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."tracecoin_wallets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_hold_id_tracecoin_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."tracecoin_holds"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_actor_user_id_users_id_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracecoin_wallets" ADD CONSTRAINT "tracecoin_wallets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_coupon_id_coupons_id_fk" FOREIGN KEY ("coupon_id") REFERENCES "public"."coupons"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupon_redemptions" ADD CONSTRAINT "coupon_redemptions_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_transactions" ADD CONSTRAINT "payment_transactions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_payment_gateway_config_id_payment_gateway_configs_id_fk" FOREIGN KEY ("payment_gateway_config_id") REFERENCES "public"."payment_gateway_configs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_article_feedback" ADD CONSTRAINT "kb_article_feedback_article_id_kb_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."kb_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_article_feedback" ADD CONSTRAINT "kb_article_feedback_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_article_related" ADD CONSTRAINT "kb_article_related_article_id_kb_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."kb_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_article_related" ADD CONSTRAINT "kb_article_related_related_article_id_kb_articles_id_fk" FOREIGN KEY ("related_article_id") REFERENCES "public"."kb_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_articles" ADD CONSTRAINT "kb_articles_category_id_kb_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."kb_categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_articles" ADD CONSTRAINT "kb_articles_section_id_kb_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."kb_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_articles" ADD CONSTRAINT "kb_articles_author_user_id_users_id_fk" FOREIGN KEY ("author_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_articles" ADD CONSTRAINT "kb_articles_reviewed_by_user_id_users_id_fk" FOREIGN KEY ("reviewed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kb_sections" ADD CONSTRAINT "kb_sections_category_id_kb_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."kb_categories"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_ticket_messages" ADD CONSTRAINT "support_ticket_messages_support_ticket_id_support_tickets_id_fk" FOREIGN KEY ("support_ticket_id") REFERENCES "public"."support_tickets"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_ticket_messages" ADD CONSTRAINT "support_ticket_messages_sender_user_id_users_id_fk" FOREIGN KEY ("sender_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_tickets" ADD CONSTRAINT "support_tickets_assigned_to_user_id_users_id_fk" FOREIGN KEY ("assigned_to_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_logs" ADD CONSTRAINT "email_logs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_logs" ADD CONSTRAINT "email_logs_notification_template_id_notification_templates_id_fk" FOREIGN KEY ("notification_template_id") REFERENCES "public"."notification_templates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dashboard_widgets" ADD CONSTRAINT "dashboard_widgets_dashboard_config_id_dashboard_configs_id_fk" FOREIGN KEY ("dashboard_config_id") REFERENCES "public"."dashboard_configs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log_changes" ADD CONSTRAINT "audit_log_changes_audit_log_id_audit_logs_id_fk" FOREIGN KEY ("audit_log_id") REFERENCES "public"."audit_logs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_user_id_users_id_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_logs" ADD CONSTRAINT "audit_logs_actor_employee_id_employees_id_fk" FOREIGN KEY ("actor_employee_id") REFERENCES "public"."employees"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_search" ADD CONSTRAINT "profile_search_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_city_id_places_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_user_id_users_id_fk" FOREIGN KEY ("owner_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_actor_user_id_users_id_fk" FOREIGN KEY ("actor_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_events" ADD CONSTRAINT "live_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "role_permissions_permission_key_index" ON "role_permissions" USING btree ("permission_key");--> statement-breakpoint
CREATE INDEX "roles_department_id_index" ON "roles" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "user_roles_role_id_status_index" ON "user_roles" USING btree ("role_id","status");--> statement-breakpoint
CREATE INDEX "account_deletion_requests_user_id_index" ON "account_deletion_requests" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "account_deletion_requests_scheduled_for_index" ON "account_deletion_requests" USING btree ("scheduled_for") WHERE "account_deletion_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "email_codes_user_id_purpose_created_at_index" ON "email_codes" USING btree ("user_id","purpose","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "refresh_tokens_user_id_index" ON "refresh_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "refresh_tokens_expires_at_index" ON "refresh_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "user_identities_full_name_trgm_index" ON "user_identities" USING gin ("full_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "user_sessions_user_id_created_at_index" ON "user_sessions" USING btree ("user_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "user_sessions_expires_at_index" ON "user_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "users_created_at_id_index" ON "users" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "users_status_created_at_id_index" ON "users" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "users_email_trgm_index" ON "users" USING gin ("email" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "designations_department_id_index" ON "designations" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "employees_department_id_index" ON "employees" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "employees_designation_id_index" ON "employees" USING btree ("designation_id");--> statement-breakpoint
CREATE INDEX "employees_manager_employee_id_index" ON "employees" USING btree ("manager_employee_id");--> statement-breakpoint
CREATE INDEX "candidate_profiles_status_index" ON "candidate_profiles" USING btree ("status");--> statement-breakpoint
CREATE INDEX "customer_profiles_status_index" ON "customer_profiles" USING btree ("status");--> statement-breakpoint
CREATE INDEX "user_role_profiles_status_index" ON "user_role_profiles" USING btree ("status");--> statement-breakpoint
CREATE INDEX "user_role_profiles_verification_status_index" ON "user_role_profiles" USING btree ("verification_status");--> statement-breakpoint
CREATE INDEX "user_role_profiles_approval_status_index" ON "user_role_profiles" USING btree ("approval_status");--> statement-breakpoint
CREATE INDEX "user_role_profiles_place_id_index" ON "user_role_profiles" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "user_role_profiles_role_key_created_at_id_index" ON "user_role_profiles" USING btree ("role_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "user_role_profiles_display_name_trgm_index" ON "user_role_profiles" USING gin ("display_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "portfolio_images_portfolio_item_id_display_order_id_index" ON "portfolio_images" USING btree ("portfolio_item_id","display_order","id");--> statement-breakpoint
CREATE INDEX "portfolio_items_user_role_profile_id_display_order_id_index" ON "portfolio_items" USING btree ("user_role_profile_id","display_order","id");--> statement-breakpoint
CREATE INDEX "services_user_role_profile_id_index" ON "services" USING btree ("user_role_profile_id");--> statement-breakpoint
CREATE INDEX "services_active_index" ON "services" USING btree ("user_role_profile_id","price","id") WHERE "services"."is_active";--> statement-breakpoint
CREATE INDEX "verification_documents_verification_request_id_index" ON "verification_documents" USING btree ("verification_request_id");--> statement-breakpoint
CREATE INDEX "verification_documents_reviewed_by_user_id_index" ON "verification_documents" USING btree ("reviewed_by_user_id");--> statement-breakpoint
CREATE INDEX "verification_logs_verification_request_id_created_at_id_index" ON "verification_logs" USING btree ("verification_request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "verification_logs_acted_by_user_id_index" ON "verification_logs" USING btree ("acted_by_user_id");--> statement-breakpoint
CREATE INDEX "verification_requests_user_role_profile_id_index" ON "verification_requests" USING btree ("user_role_profile_id");--> statement-breakpoint
CREATE INDEX "verification_requests_reviewed_by_user_id_index" ON "verification_requests" USING btree ("reviewed_by_user_id");--> statement-breakpoint
CREATE INDEX "verification_requests_status_submitted_at_id_index" ON "verification_requests" USING btree ("status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "approval_logs_approval_request_id_created_at_id_index" ON "approval_logs" USING btree ("approval_request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "approval_logs_acted_by_user_id_index" ON "approval_logs" USING btree ("acted_by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "approval_requests_one_pending_index" ON "approval_requests" USING btree ("entity_type","entity_id") WHERE "approval_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "approval_requests_status_submitted_at_id_index" ON "approval_requests" USING btree ("status","submitted_at","id");--> statement-breakpoint
CREATE INDEX "approval_requests_status_entity_type_submitted_at_id_index" ON "approval_requests" USING btree ("status","entity_type","submitted_at","id");--> statement-breakpoint
CREATE INDEX "approval_requests_entity_type_entity_id_submitted_at_index" ON "approval_requests" USING btree ("entity_type","entity_id","submitted_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "approval_requests_revision_id_index" ON "approval_requests" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "approval_requests_submitted_by_user_id_index" ON "approval_requests" USING btree ("submitted_by_user_id");--> statement-breakpoint
CREATE INDEX "approval_requests_claimed_by_user_id_index" ON "approval_requests" USING btree ("claimed_by_user_id");--> statement-breakpoint
CREATE INDEX "approval_requests_reviewed_by_user_id_index" ON "approval_requests" USING btree ("reviewed_by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entity_revisions_one_pending_index" ON "entity_revisions" USING btree ("entity_type","entity_id") WHERE "entity_revisions"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "entity_revisions_entity_type_entity_id_created_at_index" ON "entity_revisions" USING btree ("entity_type","entity_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "entity_revisions_submitted_by_user_id_index" ON "entity_revisions" USING btree ("submitted_by_user_id");--> statement-breakpoint
CREATE INDEX "contact_reveals_lead_request_id_created_at_id_index" ON "contact_reveals" USING btree ("lead_request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contact_reveals_viewer_user_id_created_at_index" ON "contact_reveals" USING btree ("viewer_user_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "contact_reveals_subject_user_id_created_at_index" ON "contact_reveals" USING btree ("subject_user_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "lead_request_events_lead_request_id_created_at_id_index" ON "lead_request_events" USING btree ("lead_request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_requests_lead_id_created_at_id_index" ON "lead_requests" USING btree ("lead_id","created_at","id");--> statement-breakpoint
CREATE INDEX "lead_requests_user_role_profile_id_created_at_id_index" ON "lead_requests" USING btree ("user_role_profile_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "lead_requests_user_role_profile_id_status_created_at_id_index" ON "lead_requests" USING btree ("user_role_profile_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "lead_requests_unopened_index" ON "lead_requests" USING btree ("requested_at") WHERE "lead_requests"."status" = 'PENDING' and "lead_requests"."opened_at" is null;--> statement-breakpoint
CREATE INDEX "lead_requests_pending_index" ON "lead_requests" USING btree ("requested_at") WHERE "lead_requests"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "leads_open_feed_index" ON "leads" USING btree ("profession_key","approved_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "leads"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "leads_open_by_place_index" ON "leads" USING btree ("profession_key","place_id","approved_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "leads"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "leads_open_expiry_index" ON "leads" USING btree ("expires_at") WHERE "leads"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "leads_created_by_user_id_created_at_id_index" ON "leads" USING btree ("created_by_user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "leads_status_created_at_id_index" ON "leads" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "leads_place_id_index" ON "leads" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "conversations_customer_user_id_last_message_at_id_index" ON "conversations" USING btree ("customer_user_id","last_message_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conversations_professional_user_id_last_message_at_id_index" ON "conversations" USING btree ("professional_user_id","last_message_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "messages_conversation_id_created_at_id_index" ON "messages" USING btree ("conversation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "messages_unread_index" ON "messages" USING btree ("conversation_id","sender_user_id") WHERE "messages"."read_at" is null;--> statement-breakpoint
CREATE INDEX "messages_sender_user_id_index" ON "messages" USING btree ("sender_user_id");--> statement-breakpoint
CREATE INDEX "reviews_published_index" ON "reviews" USING btree ("entity_type","entity_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "reviews"."status" = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "reviews_entity_type_entity_id_created_at_index" ON "reviews" USING btree ("entity_type","entity_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reviews_reviewer_user_id_created_at_id_index" ON "reviews" USING btree ("reviewer_user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "reviews_pending_index" ON "reviews" USING btree ("created_at") WHERE "reviews"."status" = 'PENDING';--> statement-breakpoint
CREATE INDEX "company_profiles_status_index" ON "company_profiles" USING btree ("status");--> statement-breakpoint
CREATE INDEX "company_profiles_verification_status_index" ON "company_profiles" USING btree ("verification_status");--> statement-breakpoint
CREATE INDEX "company_profiles_approval_status_index" ON "company_profiles" USING btree ("approval_status");--> statement-breakpoint
CREATE INDEX "company_profiles_company_name_trgm_index" ON "company_profiles" USING gin ("company_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "job_applications_job_id_status_applied_at_id_index" ON "job_applications" USING btree ("job_id","status","applied_at","id");--> statement-breakpoint
CREATE INDEX "job_applications_applicant_user_id_applied_at_id_index" ON "job_applications" USING btree ("applicant_user_id","applied_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "jobs_live_search_index" ON "jobs" USING gin ("filter_keys","search") WITH (fastupdate=off) WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_live_newest_index" ON "jobs" USING btree ("published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_live_city_newest_index" ON "jobs" USING btree ("city_slug","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_live_type_newest_index" ON "jobs" USING btree ("employment_type","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_live_city_type_newest_index" ON "jobs" USING btree ("city_slug","employment_type","published_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_live_expiry_index" ON "jobs" USING btree ("expires_at") WHERE "jobs"."status" = 'LIVE';--> statement-breakpoint
CREATE INDEX "jobs_company_profile_id_created_at_id_index" ON "jobs" USING btree ("company_profile_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "jobs_posted_by_user_id_index" ON "jobs" USING btree ("posted_by_user_id");--> statement-breakpoint
CREATE INDEX "jobs_place_id_index" ON "jobs" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "jobs_status_created_at_id_index" ON "jobs" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "tracecoin_holds_wallet_id_created_at_index" ON "tracecoin_holds" USING btree ("wallet_id","created_at");--> statement-breakpoint
CREATE INDEX "tracecoin_holds_open_index" ON "tracecoin_holds" USING btree ("wallet_id") WHERE "tracecoin_holds"."status" = 'HELD';--> statement-breakpoint
CREATE INDEX "tracecoin_ledger_hold_id_index" ON "tracecoin_ledger" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "tracecoin_ledger_actor_user_id_index" ON "tracecoin_ledger" USING btree ("actor_user_id");--> statement-breakpoint
CREATE INDEX "tracecoin_ledger_reference_type_reference_id_index" ON "tracecoin_ledger" USING btree ("reference_type","reference_id");--> statement-breakpoint
CREATE INDEX "coupon_redemptions_coupon_id_redeemed_at_index" ON "coupon_redemptions" USING btree ("coupon_id","redeemed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "coupon_redemptions_user_id_index" ON "coupon_redemptions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "discount_rules_scope_type_scope_id_index" ON "discount_rules" USING btree ("scope_type","scope_id");--> statement-breakpoint
CREATE INDEX "tax_rules_applies_to_index" ON "tax_rules" USING btree ("applies_to");--> statement-breakpoint
CREATE INDEX "payment_gateway_configs_gateway_key_index" ON "payment_gateway_configs" USING btree ("gateway_key");--> statement-breakpoint
CREATE INDEX "payment_transactions_payment_id_created_at_index" ON "payment_transactions" USING btree ("payment_id","created_at");--> statement-breakpoint
CREATE INDEX "payment_transactions_provider_reference_index" ON "payment_transactions" USING btree ("provider_reference");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_provider_reference_index" ON "payments" USING btree ("payment_gateway_config_id","provider_payment_ref") WHERE "payments"."provider_payment_ref" is not null;--> statement-breakpoint
CREATE INDEX "payments_payment_gateway_config_id_index" ON "payments" USING btree ("payment_gateway_config_id");--> statement-breakpoint
CREATE INDEX "payments_order_id_index" ON "payments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "payments_invoice_id_index" ON "payments" USING btree ("invoice_id");--> statement-breakpoint
CREATE INDEX "payments_user_id_created_at_id_index" ON "payments" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "payments_status_created_at_id_index" ON "payments" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "invoices_order_id_index" ON "invoices" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "invoices_user_id_issued_at_id_index" ON "invoices" USING btree ("user_id","issued_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "invoices_status_issued_at_id_index" ON "invoices" USING btree ("status","issued_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "order_items_order_id_index" ON "order_items" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "orders_user_id_created_at_id_index" ON "orders" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "orders_status_created_at_id_index" ON "orders" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "pricing_packages_package_type_price_inr_id_index" ON "pricing_packages" USING btree ("package_type","price_inr","id");--> statement-breakpoint
CREATE INDEX "kb_article_feedback_article_id_created_at_index" ON "kb_article_feedback" USING btree ("article_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "kb_article_feedback_user_id_index" ON "kb_article_feedback" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "kb_article_related_related_article_id_index" ON "kb_article_related" USING btree ("related_article_id");--> statement-breakpoint
CREATE INDEX "kb_articles_category_id_status_published_at_index" ON "kb_articles" USING btree ("category_id","status","published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "kb_articles_section_id_index" ON "kb_articles" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "kb_articles_author_user_id_index" ON "kb_articles" USING btree ("author_user_id");--> statement-breakpoint
CREATE INDEX "kb_articles_reviewed_by_user_id_index" ON "kb_articles" USING btree ("reviewed_by_user_id");--> statement-breakpoint
CREATE INDEX "kb_articles_status_created_at_id_index" ON "kb_articles" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "kb_categories_display_order_id_index" ON "kb_categories" USING btree ("display_order","id");--> statement-breakpoint
CREATE INDEX "kb_sections_category_id_display_order_id_index" ON "kb_sections" USING btree ("category_id","display_order","id");--> statement-breakpoint
CREATE INDEX "support_ticket_messages_support_ticket_id_created_at_id_index" ON "support_ticket_messages" USING btree ("support_ticket_id","created_at","id");--> statement-breakpoint
CREATE INDEX "support_ticket_messages_sender_user_id_index" ON "support_ticket_messages" USING btree ("sender_user_id");--> statement-breakpoint
CREATE INDEX "support_tickets_created_by_user_id_created_at_id_index" ON "support_tickets" USING btree ("created_by_user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "support_tickets_assigned_to_user_id_status_created_at_id_index" ON "support_tickets" USING btree ("assigned_to_user_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "support_tickets_status_created_at_id_index" ON "support_tickets" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "support_tickets_related_entity_type_related_entity_id_index" ON "support_tickets" USING btree ("related_entity_type","related_entity_id");--> statement-breakpoint
CREATE INDEX "email_logs_user_id_created_at_id_index" ON "email_logs" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "email_logs_notification_template_id_index" ON "email_logs" USING btree ("notification_template_id");--> statement-breakpoint
CREATE INDEX "email_logs_to_email_created_at_index" ON "email_logs" USING btree ("to_email","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "email_logs_status_created_at_id_index" ON "email_logs" USING btree ("status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "email_logs_created_at_id_index" ON "email_logs" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notifications_user_id_created_at_id_index" ON "notifications" USING btree ("user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notifications_unread_index" ON "notifications" USING btree ("user_id") WHERE "notifications"."channel" = 'IN_APP' and "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notifications_related_entity_type_related_entity_id_index" ON "notifications" USING btree ("related_entity_type","related_entity_id");--> statement-breakpoint
CREATE UNIQUE INDEX "smtp_configs_one_default_index" ON "smtp_configs" USING btree ("is_default") WHERE "smtp_configs"."is_default";--> statement-breakpoint
CREATE INDEX "dashboard_configs_owner_type_owner_id_dashboard_type_index" ON "dashboard_configs" USING btree ("owner_type","owner_id","dashboard_type");--> statement-breakpoint
CREATE UNIQUE INDEX "dashboard_configs_one_default_index" ON "dashboard_configs" USING btree ("owner_type","owner_id","dashboard_type") WHERE "dashboard_configs"."is_default";--> statement-breakpoint
CREATE INDEX "dashboard_widgets_dashboard_config_id_display_order_id_index" ON "dashboard_widgets" USING btree ("dashboard_config_id","display_order","id");--> statement-breakpoint
CREATE INDEX "audit_log_changes_audit_log_id_index" ON "audit_log_changes" USING btree ("audit_log_id");--> statement-breakpoint
CREATE INDEX "audit_logs_entity_type_entity_id_created_at_id_index" ON "audit_logs" USING btree ("entity_type","entity_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_actor_user_id_created_at_id_index" ON "audit_logs" USING btree ("actor_user_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_actor_employee_id_created_at_id_index" ON "audit_logs" USING btree ("actor_employee_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_module_key_created_at_id_index" ON "audit_logs" USING btree ("module_key","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_created_at_id_index" ON "audit_logs" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_request_id_index" ON "audit_logs" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "profile_search_words_index" ON "profile_search" USING gin ("filter_keys","search") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "profile_search_best_index" ON "profile_search" USING btree ("rating_milli" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_city_best_index" ON "profile_search" USING btree ("city_slug","rating_milli" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_best_index" ON "profile_search" USING btree ("role_key","rating_milli" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_city_best_index" ON "profile_search" USING btree ("role_key","city_slug","rating_milli" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_price_index" ON "profile_search" USING btree ("role_key","price_from_inr","profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_city_price_index" ON "profile_search" USING btree ("role_key","city_slug","price_from_inr","profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_newest_index" ON "profile_search" USING btree ("role_key","listed_at" DESC NULLS FIRST,"profile_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "profile_search_role_city_newest_index" ON "profile_search" USING btree ("role_key","city_slug","listed_at" DESC NULLS FIRST,"profile_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "profile_search_newest_index" ON "profile_search" USING btree ("listed_at" DESC NULLS FIRST,"profile_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "profile_search_position_index" ON "profile_search" USING btree ("role_key","lat","lng");--> statement-breakpoint
CREATE INDEX "search_words_trgm_index" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "places_city_id_index" ON "places" USING btree ("city_id");--> statement-breakpoint
CREATE INDEX "places_name_trgm_index" ON "places" USING gin ("name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "files_owner_user_id_index" ON "files" USING btree ("owner_user_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "live_events_user_id_tx_id_index" ON "live_events" USING btree ("user_id","tx_id");--> statement-breakpoint
CREATE INDEX "live_events_created_at_index" ON "live_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "rate_limits_expire_index" ON "rate_limits" USING btree ("expire");