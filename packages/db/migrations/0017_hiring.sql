CREATE TABLE "company_review_links" (
	"review_id" uuid PRIMARY KEY NOT NULL,
	"job_application_id" uuid NOT NULL,
	CONSTRAINT "company_review_links_job_application_id_unique" UNIQUE("job_application_id")
);
--> statement-breakpoint
CREATE TABLE "job_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"question" text NOT NULL,
	"kind" text NOT NULL,
	"choices" text[] DEFAULT '{}'::text[] NOT NULL,
	"is_required" boolean DEFAULT true NOT NULL,
	"is_knock_out" boolean DEFAULT false NOT NULL,
	"weight" integer DEFAULT 0 NOT NULL,
	"pass_json" jsonb,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_questions_kind_check" CHECK ("job_questions"."kind" in ('YES_NO', 'NUMBER', 'CHOICE', 'TEXT')),
	CONSTRAINT "job_questions_position_not_negative" CHECK ("job_questions"."position" >= 0),
	CONSTRAINT "job_questions_weight_range" CHECK ("job_questions"."weight" between 0 and 10),
	CONSTRAINT "job_questions_choices_some" CHECK (("job_questions"."kind" = 'CHOICE') = (cardinality("job_questions"."choices") >= 2)),
	CONSTRAINT "job_questions_judges_by_something" CHECK (("job_questions"."is_knock_out" or "job_questions"."weight" > 0) <= ("job_questions"."pass_json" is not null))
);
--> statement-breakpoint
CREATE TABLE "job_stages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"job_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "job_stages_name_unique" UNIQUE("job_id","name"),
	CONSTRAINT "job_stages_status_check" CHECK ("job_stages"."status" in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED')),
	CONSTRAINT "job_stages_position_not_negative" CHECK ("job_stages"."position" >= 0)
);
--> statement-breakpoint
CREATE TABLE "saved_jobs" (
	"user_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_jobs_user_id_job_id_pk" PRIMARY KEY("user_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query_json" jsonb NOT NULL,
	"cadence" text NOT NULL,
	"seen_until" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_searches_name_unique" UNIQUE("user_id","name"),
	CONSTRAINT "saved_searches_cadence_check" CHECK ("saved_searches"."cadence" in ('OFF', 'INSTANT', 'DAILY', 'WEEKLY')),
	CONSTRAINT "saved_searches_due_unless_off" CHECK (("saved_searches"."cadence" = 'OFF') = ("saved_searches"."due_at" is null))
);
--> statement-breakpoint
CREATE TABLE "activity_logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_profile_id" uuid,
	"candidate_id" uuid,
	"user_id" uuid,
	"entity_type" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"action" text NOT NULL,
	"old_values" jsonb,
	"new_values" jsonb,
	"ip_address" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "activity_logs_entity_type_check" CHECK ("activity_logs"."entity_type" in ('candidate', 'resume', 'review', 'user', 'assignment', 'application', 'interview', 'offer', 'note', 'scorecard')),
	CONSTRAINT "activity_logs_action_check" CHECK ("activity_logs"."action" in ('create', 'update', 'delete', 'view', 'download', 'assign', 'unassign', 'move', 'reject', 'hire', 'denied'))
);
--> statement-breakpoint
CREATE TABLE "candidate_blocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"gstin" text,
	"domain" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidate_blocks_one_key" CHECK (num_nonnulls("candidate_blocks"."gstin", "candidate_blocks"."domain") = 1)
);
--> statement-breakpoint
CREATE TABLE "candidate_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"author_user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"mentioned_user_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_profile_id" uuid,
	"user_id" uuid,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"email" text,
	"phone" text,
	"current_company" text,
	"current_position" text,
	"years_experience" integer,
	"status" text DEFAULT 'active' NOT NULL,
	"source" text,
	"referred_by" text,
	"tags" "tag_list" DEFAULT '{}' NOT NULL,
	"created_by_user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "candidates_status_check" CHECK ("candidates"."status" in ('active', 'placed', 'archived')),
	CONSTRAINT "candidates_source_check" CHECK ("candidates"."source" in ('APPLICATION', 'UPLOAD', 'REFERRAL', 'SEARCH')),
	CONSTRAINT "candidates_years_experience_range" CHECK ("candidates"."years_experience" between 0 and 70),
	CONSTRAINT "candidates_email_lower" CHECK ("candidates"."email" = lower("candidates"."email")),
	CONSTRAINT "candidates_own_shelf" CHECK (("candidates"."company_profile_id" is null) = ("candidates"."source" is null) and ("candidates"."company_profile_id" is not null or "candidates"."user_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "user_candidate_assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"assignment_type" text NOT NULL,
	"assigned_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"assigned_by_user_id" uuid,
	"assigned_reason" text,
	"unassigned_at" timestamp (3) with time zone,
	"unassigned_by_user_id" uuid,
	"unassigned_reason" text,
	"is_active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "user_candidate_assignments_assignment_type_check" CHECK ("user_candidate_assignments"."assignment_type" in ('primary', 'secondary', 'viewer')),
	CONSTRAINT "user_candidate_assignments_closed_when" CHECK ("user_candidate_assignments"."is_active" = ("user_candidate_assignments"."unassigned_at" is null))
);
--> statement-breakpoint
CREATE TABLE "resume_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resume_id" uuid NOT NULL,
	"section_type" text NOT NULL,
	"section_title" text,
	"content" text NOT NULL,
	"start_page" integer,
	"end_page" integer,
	"start_position" integer NOT NULL,
	"end_position" integer NOT NULL,
	"sequence_order" integer NOT NULL,
	"section_metadata" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resume_sections_sequence_unique" UNIQUE("resume_id","sequence_order"),
	CONSTRAINT "resume_sections_section_type_check" CHECK ("resume_sections"."section_type" in ('contact', 'summary', 'experience', 'education', 'skills', 'certifications', 'projects', 'achievements', 'other')),
	CONSTRAINT "resume_sections_start_position_not_negative" CHECK ("resume_sections"."start_position" >= 0),
	CONSTRAINT "resume_sections_sequence_order_not_negative" CHECK ("resume_sections"."sequence_order" >= 0),
	CONSTRAINT "resume_sections_order" CHECK ("resume_sections"."end_position" > "resume_sections"."start_position")
);
--> statement-breakpoint
CREATE TABLE "resumes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"candidate_id" uuid NOT NULL,
	"uploaded_by_user_id" uuid NOT NULL,
	"source_resume_id" uuid,
	"original_filename" text NOT NULL,
	"stored_filename" text NOT NULL,
	"file_id" uuid NOT NULL,
	"file_hash" text NOT NULL,
	"file_size" integer NOT NULL,
	"mime_type" text NOT NULL,
	"version_number" integer NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"error_reason" text,
	"error_message" text,
	"extracted_text" text,
	"extraction_method" text,
	"word_count" integer,
	"page_count" integer,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"processed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resumes_candidate_version_unique" UNIQUE("candidate_id","version_number"),
	CONSTRAINT "resumes_candidate_file_unique" UNIQUE("candidate_id","file_hash"),
	CONSTRAINT "resumes_status_check" CHECK ("resumes"."status" in ('pending', 'processing', 'completed', 'error')),
	CONSTRAINT "resumes_file_size_positive" CHECK ("resumes"."file_size" > 0),
	CONSTRAINT "resumes_version_number_positive" CHECK ("resumes"."version_number" > 0),
	CONSTRAINT "resumes_page_count_positive" CHECK ("resumes"."page_count" > 0),
	CONSTRAINT "resumes_word_count_not_negative" CHECK ("resumes"."word_count" >= 0),
	CONSTRAINT "resumes_progress_range" CHECK ("resumes"."progress" between 0 and 100),
	CONSTRAINT "resumes_error_in_words" CHECK (("resumes"."status" = 'error') = ("resumes"."error_message" is not null)),
	CONSTRAINT "resumes_completed_whole" CHECK ("resumes"."status" <> 'completed' or ("resumes"."extracted_text" is not null and "resumes"."progress" = 100))
);
--> statement-breakpoint
CREATE TABLE "prompt_usage_history" (
	"id" uuid PRIMARY KEY NOT NULL,
	"prompt_id" uuid NOT NULL,
	"prompt_version" integer NOT NULL,
	"review_request_id" uuid NOT NULL,
	"agent_name" text NOT NULL,
	"actual_prompt" text NOT NULL,
	"variables_used" jsonb NOT NULL,
	"agent_response" jsonb,
	"failure" text,
	"input_tokens" integer,
	"output_tokens" integer,
	"tokens_used" integer,
	"processing_time_ms" integer NOT NULL,
	"used_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompt_usage_history_input_tokens_not_negative" CHECK ("prompt_usage_history"."input_tokens" >= 0),
	CONSTRAINT "prompt_usage_history_output_tokens_not_negative" CHECK ("prompt_usage_history"."output_tokens" >= 0),
	CONSTRAINT "prompt_usage_history_tokens_used_not_negative" CHECK ("prompt_usage_history"."tokens_used" >= 0),
	CONSTRAINT "prompt_usage_history_processing_time_ms_not_negative" CHECK ("prompt_usage_history"."processing_time_ms" >= 0)
);
--> statement-breakpoint
CREATE TABLE "prompts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"template" text NOT NULL,
	"version" integer NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"agent_type" text NOT NULL,
	"prompt_type" text NOT NULL,
	"variables" jsonb NOT NULL,
	"created_by_user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompts_version_unique" UNIQUE("agent_type","name","version"),
	CONSTRAINT "prompts_agent_type_check" CHECK ("prompts"."agent_type" in ('base_agent', 'structure_agent', 'appeal_agent')),
	CONSTRAINT "prompts_prompt_type_check" CHECK ("prompts"."prompt_type" in ('system', 'analysis', 'extraction')),
	CONSTRAINT "prompts_version_positive" CHECK ("prompts"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "review_contests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_result_id" uuid NOT NULL,
	"by_user_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"status" text DEFAULT 'OPEN' NOT NULL,
	"answer" text,
	"answered_by_user_id" uuid,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_contests_status_check" CHECK ("review_contests"."status" in ('OPEN', 'UPHELD', 'CHANGED')),
	CONSTRAINT "review_contests_answer_whole" CHECK (("review_contests"."status" = 'OPEN') = ("review_contests"."answer" is null) and num_nonnulls("review_contests"."answer", "review_contests"."answered_by_user_id", "review_contests"."answered_at") in (0, 3)),
	CONSTRAINT "review_contests_another_answers" CHECK ("review_contests"."answered_by_user_id" <> "review_contests"."by_user_id")
);
--> statement-breakpoint
CREATE TABLE "review_feedback_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_result_id" uuid NOT NULL,
	"resume_section_id" uuid,
	"feedback_type" text NOT NULL,
	"category" text NOT NULL,
	"feedback_text" text NOT NULL,
	"severity_level" integer DEFAULT 3 NOT NULL,
	"position_start" integer,
	"position_end" integer,
	"original_text" text,
	"suggested_text" text,
	"confidence_score" integer NOT NULL,
	"sequence_order" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_feedback_items_sequence_unique" UNIQUE("review_result_id","sequence_order"),
	CONSTRAINT "review_feedback_items_feedback_type_check" CHECK ("review_feedback_items"."feedback_type" in ('strength', 'weakness', 'suggestion', 'error')),
	CONSTRAINT "review_feedback_items_category_check" CHECK ("review_feedback_items"."category" in ('content', 'formatting', 'keywords', 'grammar', 'structure', 'ats')),
	CONSTRAINT "review_feedback_items_severity_level_range" CHECK ("review_feedback_items"."severity_level" between 1 and 5),
	CONSTRAINT "review_feedback_items_confidence_score_range" CHECK ("review_feedback_items"."confidence_score" between 0 and 100),
	CONSTRAINT "review_feedback_items_quotation_whole" CHECK (num_nonnulls("review_feedback_items"."position_start", "review_feedback_items"."position_end", "review_feedback_items"."original_text") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "review_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resume_id" uuid NOT NULL,
	"requested_by_user_id" uuid NOT NULL,
	"job_id" uuid,
	"target_role" text,
	"target_industry" text,
	"experience_level" text,
	"review_type" text DEFAULT 'comprehensive' NOT NULL,
	"focus" text,
	"must_haves" "tag_list" DEFAULT '{}' NOT NULL,
	"nice_to_haves" "tag_list" DEFAULT '{}' NOT NULL,
	"engine" text DEFAULT 'RULES' NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"processing_notes" text,
	"error_message" text,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	CONSTRAINT "review_requests_target_industry_check" CHECK ("review_requests"."target_industry" in ('strategy_consulting', 'ma_finance', 'full_service_consulting', 'tech_consulting', 'system_integrator')),
	CONSTRAINT "review_requests_experience_level_check" CHECK ("review_requests"."experience_level" in ('entry', 'mid', 'senior', 'executive')),
	CONSTRAINT "review_requests_review_type_check" CHECK ("review_requests"."review_type" in ('comprehensive', 'quick_scan', 'ats_check')),
	CONSTRAINT "review_requests_engine_check" CHECK ("review_requests"."engine" in ('RULES', 'MODEL')),
	CONSTRAINT "review_requests_status_check" CHECK ("review_requests"."status" in ('pending', 'processing', 'completed', 'failed', 'cancelled')),
	CONSTRAINT "review_requests_attempts_not_negative" CHECK ("review_requests"."attempts" >= 0),
	CONSTRAINT "review_requests_failed_in_words" CHECK (("review_requests"."status" = 'failed') = ("review_requests"."error_message" is not null)),
	CONSTRAINT "review_requests_ended_when" CHECK (("review_requests"."status" in ('completed', 'failed', 'cancelled')) = ("review_requests"."completed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "review_results" (
	"id" uuid PRIMARY KEY NOT NULL,
	"review_request_id" uuid NOT NULL,
	"overall_score" numeric(4, 1),
	"ats_score" numeric(4, 1),
	"content_score" numeric(4, 1),
	"formatting_score" numeric(4, 1),
	"executive_summary" text NOT NULL,
	"detailed_scores" jsonb NOT NULL,
	"raw_ai_response" jsonb,
	"ai_model_used" text NOT NULL,
	"processing_time_ms" integer NOT NULL,
	"human_score" numeric(4, 1),
	"human_words" text,
	"human_by_user_id" uuid,
	"human_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_results_review_request_id_unique" UNIQUE("review_request_id"),
	CONSTRAINT "review_results_overall_score_range" CHECK ("review_results"."overall_score" between 0 and 100),
	CONSTRAINT "review_results_ats_score_range" CHECK ("review_results"."ats_score" between 0 and 100),
	CONSTRAINT "review_results_content_score_range" CHECK ("review_results"."content_score" between 0 and 100),
	CONSTRAINT "review_results_formatting_score_range" CHECK ("review_results"."formatting_score" between 0 and 100),
	CONSTRAINT "review_results_human_score_range" CHECK ("review_results"."human_score" between 0 and 100),
	CONSTRAINT "review_results_processing_time_ms_not_negative" CHECK ("review_results"."processing_time_ms" >= 0),
	CONSTRAINT "review_results_human_whole" CHECK (num_nonnulls("review_results"."human_score", "review_results"."human_words", "review_results"."human_by_user_id", "review_results"."human_at") in (0, 4))
);
--> statement-breakpoint
CREATE TABLE "interview_slots" (
	"id" uuid PRIMARY KEY NOT NULL,
	"interview_id" uuid NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interview_slots_start_unique" UNIQUE("interview_id","starts_at")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"proposed_by_user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"mode" text NOT NULL,
	"place_words" text,
	"duration_minutes" integer NOT NULL,
	"status" text DEFAULT 'PROPOSED' NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interviews_mode_check" CHECK ("interviews"."mode" in ('VIDEO', 'PHONE', 'ONSITE')),
	CONSTRAINT "interviews_status_check" CHECK ("interviews"."status" in ('PROPOSED', 'BOOKED', 'CANCELLED', 'DONE', 'MISSED')),
	CONSTRAINT "interviews_duration_minutes_range" CHECK ("interviews"."duration_minutes" between 10 and 480),
	CONSTRAINT "interviews_booked_when" CHECK ("interviews"."status" not in ('BOOKED', 'DONE', 'MISSED') or "interviews"."starts_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"salary_inr" bigint NOT NULL,
	"starts_on" date,
	"words" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'DRAFT' NOT NULL,
	"created_by_user_id" uuid NOT NULL,
	"approved_by_user_id" uuid,
	"sent_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"answer_words" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offers_status_check" CHECK ("offers"."status" in ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "offers_salary_inr_amount" CHECK ("offers"."salary_inr" between 0 and 9007199254740991),
	CONSTRAINT "offers_maker_is_not_checker" CHECK ("offers"."approved_by_user_id" <> "offers"."created_by_user_id"),
	CONSTRAINT "offers_sent_when_approved" CHECK ("offers"."status" in ('DRAFT', 'WITHDRAWN') or ("offers"."approved_by_user_id" is not null and "offers"."sent_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "scorecards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"author_user_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"ratings_json" jsonb NOT NULL,
	"summary" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scorecards_author_unique" UNIQUE("application_id","author_user_id"),
	CONSTRAINT "scorecards_verdict_check" CHECK ("scorecards"."verdict" in ('STRONG_NO', 'NO', 'YES', 'STRONG_YES'))
);
--> statement-breakpoint
CREATE TABLE "application_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"answer_json" jsonb NOT NULL,
	"passed" boolean,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_answers_question_unique" UNIQUE("application_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "application_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"application_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_stage_id" uuid,
	"to_stage_id" uuid,
	"from_status" text,
	"to_status" text,
	"rejection_reason_id" uuid,
	"acted_by_user_id" uuid,
	"subject_id" uuid,
	"visible_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "application_events_kind_check" CHECK ("application_events"."kind" in ('APPLIED', 'VIEWED', 'MOVED', 'REJECTED', 'REJECTION_UNDONE', 'WITHDRAWN', 'NUDGED', 'INTERVIEW_PROPOSED', 'INTERVIEW_BOOKED', 'INTERVIEW_CANCELLED', 'INTERVIEW_DONE', 'INTERVIEW_MISSED', 'OFFER_SENT', 'OFFER_ACCEPTED', 'OFFER_DECLINED', 'OFFER_WITHDRAWN', 'OFFER_EXPIRED', 'HIRED')),
	CONSTRAINT "application_events_from_status_check" CHECK ("application_events"."from_status" in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN')),
	CONSTRAINT "application_events_to_status_check" CHECK ("application_events"."to_status" in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN'))
);
--> statement-breakpoint
CREATE TABLE "rejection_reasons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_profile_id" uuid,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"reason_group" text NOT NULL,
	"candidate_words" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rejection_reasons_code_unique" UNIQUE NULLS NOT DISTINCT("company_profile_id","code"),
	CONSTRAINT "rejection_reasons_reason_group_check" CHECK ("rejection_reasons"."reason_group" in ('WE_REJECTED', 'THEY_REJECTED', 'NEITHER'))
);
--> statement-breakpoint
CREATE TABLE "entitlement_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entitlement_id" uuid NOT NULL,
	"use_key" text NOT NULL,
	"used_by_user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entitlement_uses_use_key_unique" UNIQUE("use_key")
);
--> statement-breakpoint
CREATE TABLE "entitlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_profile_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"pricing_package_id" uuid,
	"granted" integer NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entitlements_kind_check" CHECK ("entitlements"."kind" in ('JOB_POSTING', 'CONTACT_VIEWS')),
	CONSTRAINT "entitlements_source_check" CHECK ("entitlements"."source" in ('PACKAGE', 'STARTER', 'GRANT')),
	CONSTRAINT "entitlements_granted_positive" CHECK ("entitlements"."granted" > 0),
	CONSTRAINT "entitlements_used_not_negative" CHECK ("entitlements"."used" >= 0),
	CONSTRAINT "entitlements_used_of_granted" CHECK ("entitlements"."used" <= "entitlements"."granted"),
	CONSTRAINT "entitlements_package_named" CHECK (("entitlements"."source" = 'PACKAGE') = ("entitlements"."pricing_package_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "entity_revisions" DROP CONSTRAINT "entity_revisions_entity_type_check";--> statement-breakpoint
ALTER TABLE "job_applications" DROP CONSTRAINT "job_applications_status_check";--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" DROP CONSTRAINT "tracecoin_ledger_entry_kind_check";--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" DROP CONSTRAINT "tracecoin_ledger_reference_type_check";--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" DROP CONSTRAINT "tracecoin_ledger_kind_direction";--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "headline" text;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "notice_days" integer;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "skills" "tag_list" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "open_to_remote" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "visibility" text DEFAULT 'WHERE_I_APPLY' NOT NULL;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "resume_json" jsonb;--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD COLUMN "search" "tsvector";--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "slug" text;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "gstin" text;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "email_domain" text;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "team_size" text;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "logo_file_id" uuid;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "applications_counted" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "applications_answered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD COLUMN "response_counted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "candidate_id" uuid;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "resume_id" uuid;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "stage_id" uuid;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "stage_entered_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "source" text DEFAULT 'DIRECT' NOT NULL;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "match_score" integer;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "match_json" jsonb;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "knocked_out" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "viewed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "touched_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "rejection_reason_id" uuid;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "answer_visible_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "nudged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "must_haves" "tag_list" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "nice_to_haves" "tag_list" DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "renewals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "warned_days" integer;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "pause_reason" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "closed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "close_reason" text;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "paid_with" text;--> statement-breakpoint
-- Jobs and applications from before boards: every job gets the usual columns, every applicant is a candidate of the company.
INSERT INTO job_stages (id, job_id, position, name, status)
SELECT gen_random_uuid(), j.id, s.position, s.name, s.status FROM jobs j
CROSS JOIN (VALUES (0, 'Applied', 'APPLIED'), (1, 'Shortlisted', 'SHORTLISTED'), (2, 'Interview', 'INTERVIEW'), (3, 'Offer', 'OFFERED'))
  s (position, name, status);
--> statement-breakpoint
INSERT INTO candidates (id, company_profile_id, user_id, first_name, last_name, email, source, created_by_user_id, created_at, updated_at)
SELECT gen_random_uuid(), a.company_profile_id, a.user_id, split_part(who.full_name, ' ', 1),
  regexp_replace(who.full_name, '^\S+\s*', ''), lower(u.email), 'APPLICATION', a.user_id, a.first_at, a.first_at
FROM (SELECT j.company_profile_id, x.applicant_user_id AS user_id, min(x.applied_at) AS first_at
  FROM job_applications x JOIN jobs j ON j.id = x.job_id GROUP BY 1, 2) a
JOIN users u ON u.id = a.user_id JOIN user_identities who ON who.user_id = a.user_id;
--> statement-breakpoint
INSERT INTO rejection_reasons (id, code, label, reason_group, candidate_words)
SELECT gen_random_uuid(), 'FILLED', 'The position is filled', 'NEITHER', 'The position is filled. Thank you for your time.'
WHERE EXISTS (SELECT FROM job_applications WHERE status = 'REJECTED');
--> statement-breakpoint
UPDATE job_applications a SET
  candidate_id = (SELECT c.id FROM candidates c JOIN jobs j ON j.company_profile_id = c.company_profile_id
    WHERE j.id = a.job_id AND c.user_id = a.applicant_user_id),
  stage_id = (SELECT s.id FROM job_stages s WHERE s.job_id = a.job_id
    ORDER BY s.status = a.status DESC, s.position LIMIT 1),
  stage_entered_at = a.applied_at,
  updated_at = a.applied_at,
  touched_at = CASE WHEN a.status <> 'APPLIED' THEN a.applied_at END,
  ended_at = CASE WHEN a.status IN ('REJECTED', 'WITHDRAWN') THEN a.applied_at END,
  answer_visible_at = CASE WHEN a.status = 'REJECTED' THEN a.applied_at END,
  rejection_reason_id = CASE WHEN a.status = 'REJECTED' THEN (SELECT id FROM rejection_reasons WHERE code = 'FILLED') END;
--> statement-breakpoint
INSERT INTO application_events (id, application_id, job_id, kind, to_stage_id, to_status, acted_by_user_id, visible_at, created_at)
SELECT gen_random_uuid(), id, job_id, 'APPLIED', stage_id, 'APPLIED', applicant_user_id, applied_at, applied_at FROM job_applications;
--> statement-breakpoint
UPDATE jobs SET closed_at = updated_at, close_reason = 'EXPIRED' WHERE status = 'CLOSED';
--> statement-breakpoint
ALTER TABLE "job_applications" ALTER COLUMN "candidate_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "job_applications" ALTER COLUMN "stage_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "company_review_links" ADD CONSTRAINT "company_review_links_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_review_links" ADD CONSTRAINT "company_review_links_job_application_id_job_applications_id_fk" FOREIGN KEY ("job_application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_questions" ADD CONSTRAINT "job_questions_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_stages" ADD CONSTRAINT "job_stages_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_jobs" ADD CONSTRAINT "saved_jobs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_jobs" ADD CONSTRAINT "saved_jobs_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_logs" ADD CONSTRAINT "activity_logs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_blocks" ADD CONSTRAINT "candidate_blocks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_notes" ADD CONSTRAINT "candidate_notes_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_notes" ADD CONSTRAINT "candidate_notes_author_user_id_users_id_fk" FOREIGN KEY ("author_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_candidate_assignments" ADD CONSTRAINT "user_candidate_assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_candidate_assignments" ADD CONSTRAINT "user_candidate_assignments_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_candidate_assignments" ADD CONSTRAINT "user_candidate_assignments_assigned_by_user_id_users_id_fk" FOREIGN KEY ("assigned_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_candidate_assignments" ADD CONSTRAINT "user_candidate_assignments_unassigned_by_user_id_users_id_fk" FOREIGN KEY ("unassigned_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resume_sections" ADD CONSTRAINT "resume_sections_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_uploaded_by_user_id_users_id_fk" FOREIGN KEY ("uploaded_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_source_resume_id_resumes_id_fk" FOREIGN KEY ("source_resume_id") REFERENCES "public"."resumes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resumes" ADD CONSTRAINT "resumes_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_usage_history" ADD CONSTRAINT "prompt_usage_history_prompt_id_prompts_id_fk" FOREIGN KEY ("prompt_id") REFERENCES "public"."prompts"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_usage_history" ADD CONSTRAINT "prompt_usage_history_review_request_id_review_requests_id_fk" FOREIGN KEY ("review_request_id") REFERENCES "public"."review_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompts" ADD CONSTRAINT "prompts_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_contests" ADD CONSTRAINT "review_contests_review_result_id_review_results_id_fk" FOREIGN KEY ("review_result_id") REFERENCES "public"."review_results"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_contests" ADD CONSTRAINT "review_contests_by_user_id_users_id_fk" FOREIGN KEY ("by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_contests" ADD CONSTRAINT "review_contests_answered_by_user_id_users_id_fk" FOREIGN KEY ("answered_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_feedback_items" ADD CONSTRAINT "review_feedback_items_review_result_id_review_results_id_fk" FOREIGN KEY ("review_result_id") REFERENCES "public"."review_results"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_feedback_items" ADD CONSTRAINT "review_feedback_items_resume_section_id_resume_sections_id_fk" FOREIGN KEY ("resume_section_id") REFERENCES "public"."resume_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_requested_by_user_id_users_id_fk" FOREIGN KEY ("requested_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_results" ADD CONSTRAINT "review_results_review_request_id_review_requests_id_fk" FOREIGN KEY ("review_request_id") REFERENCES "public"."review_requests"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_results" ADD CONSTRAINT "review_results_human_by_user_id_users_id_fk" FOREIGN KEY ("human_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interview_slots" ADD CONSTRAINT "interview_slots_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_application_id_job_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interviews" ADD CONSTRAINT "interviews_proposed_by_user_id_users_id_fk" FOREIGN KEY ("proposed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_application_id_job_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_created_by_user_id_users_id_fk" FOREIGN KEY ("created_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_approved_by_user_id_users_id_fk" FOREIGN KEY ("approved_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_application_id_job_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_author_user_id_users_id_fk" FOREIGN KEY ("author_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_application_id_job_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_answers" ADD CONSTRAINT "application_answers_question_id_job_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."job_questions"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_application_id_job_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."job_applications"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_from_stage_id_job_stages_id_fk" FOREIGN KEY ("from_stage_id") REFERENCES "public"."job_stages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_to_stage_id_job_stages_id_fk" FOREIGN KEY ("to_stage_id") REFERENCES "public"."job_stages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_rejection_reason_id_rejection_reasons_id_fk" FOREIGN KEY ("rejection_reason_id") REFERENCES "public"."rejection_reasons"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_events" ADD CONSTRAINT "application_events_acted_by_user_id_users_id_fk" FOREIGN KEY ("acted_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rejection_reasons" ADD CONSTRAINT "rejection_reasons_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlement_uses" ADD CONSTRAINT "entitlement_uses_entitlement_id_entitlements_id_fk" FOREIGN KEY ("entitlement_id") REFERENCES "public"."entitlements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlement_uses" ADD CONSTRAINT "entitlement_uses_used_by_user_id_users_id_fk" FOREIGN KEY ("used_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entitlements" ADD CONSTRAINT "entitlements_pricing_package_id_pricing_packages_id_fk" FOREIGN KEY ("pricing_package_id") REFERENCES "public"."pricing_packages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_questions_job_id_position_index" ON "job_questions" USING btree ("job_id","position");--> statement-breakpoint
CREATE INDEX "job_stages_job_id_position_index" ON "job_stages" USING btree ("job_id","position");--> statement-breakpoint
CREATE INDEX "saved_jobs_user_id_created_at_index" ON "saved_jobs" USING btree ("user_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "saved_jobs_job_id_index" ON "saved_jobs" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "saved_searches_due_index" ON "saved_searches" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "activity_logs_candidate_id_created_at_id_index" ON "activity_logs" USING btree ("candidate_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "activity_logs_company_profile_id_created_at_id_index" ON "activity_logs" USING btree ("company_profile_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "activity_logs_user_id_index" ON "activity_logs" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidate_blocks_gstin_index" ON "candidate_blocks" USING btree ("user_id","gstin");--> statement-breakpoint
CREATE UNIQUE INDEX "candidate_blocks_domain_index" ON "candidate_blocks" USING btree ("user_id","domain");--> statement-breakpoint
CREATE INDEX "candidate_notes_candidate_id_created_at_id_index" ON "candidate_notes" USING btree ("candidate_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "candidate_notes_author_user_id_index" ON "candidate_notes" USING btree ("author_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_own_shelf_index" ON "candidates" USING btree ("user_id") WHERE "candidates"."company_profile_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_company_email_index" ON "candidates" USING btree ("company_profile_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "candidates_company_user_index" ON "candidates" USING btree ("company_profile_id","user_id");--> statement-breakpoint
CREATE INDEX "candidates_company_newest_index" ON "candidates" USING btree ("company_profile_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "candidates_names_index" ON "candidates" USING gin (("first_name" || ' ' || "last_name" || ' ' || coalesce("current_position", '')) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "candidates_user_id_index" ON "candidates" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "candidates_created_by_user_id_index" ON "candidates" USING btree ("created_by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_candidate_assignments_one_active_index" ON "user_candidate_assignments" USING btree ("user_id","candidate_id") WHERE "user_candidate_assignments"."is_active";--> statement-breakpoint
CREATE INDEX "user_candidate_assignments_user_id_index" ON "user_candidate_assignments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "user_candidate_assignments_of_candidate_index" ON "user_candidate_assignments" USING btree ("candidate_id","assigned_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "user_candidate_assignments_assigned_by_user_id_index" ON "user_candidate_assignments" USING btree ("assigned_by_user_id");--> statement-breakpoint
CREATE INDEX "user_candidate_assignments_unassigned_by_user_id_index" ON "user_candidate_assignments" USING btree ("unassigned_by_user_id");--> statement-breakpoint
CREATE INDEX "resumes_uploaded_by_user_id_uploaded_at_index" ON "resumes" USING btree ("uploaded_by_user_id","uploaded_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "resumes_source_resume_id_index" ON "resumes" USING btree ("source_resume_id");--> statement-breakpoint
CREATE INDEX "resumes_file_id_index" ON "resumes" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "resumes_file_hash_index" ON "resumes" USING btree ("file_hash");--> statement-breakpoint
CREATE INDEX "prompt_usage_history_prompt_id_used_at_index" ON "prompt_usage_history" USING btree ("prompt_id","used_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "prompt_usage_history_review_request_id_index" ON "prompt_usage_history" USING btree ("review_request_id");--> statement-breakpoint
CREATE UNIQUE INDEX "prompts_one_active_index" ON "prompts" USING btree ("agent_type","name") WHERE "prompts"."is_active";--> statement-breakpoint
CREATE INDEX "prompts_created_by_user_id_index" ON "prompts" USING btree ("created_by_user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_contests_one_open_index" ON "review_contests" USING btree ("review_result_id","by_user_id") WHERE "review_contests"."status" = 'OPEN';--> statement-breakpoint
CREATE INDEX "review_contests_review_result_id_created_at_index" ON "review_contests" USING btree ("review_result_id","created_at");--> statement-breakpoint
CREATE INDEX "review_contests_by_user_id_index" ON "review_contests" USING btree ("by_user_id");--> statement-breakpoint
CREATE INDEX "review_contests_answered_by_user_id_index" ON "review_contests" USING btree ("answered_by_user_id");--> statement-breakpoint
CREATE INDEX "review_feedback_items_resume_section_id_index" ON "review_feedback_items" USING btree ("resume_section_id");--> statement-breakpoint
CREATE INDEX "review_requests_resume_id_requested_at_id_index" ON "review_requests" USING btree ("resume_id","requested_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "review_requests_waiting_index" ON "review_requests" USING btree ("requested_at") WHERE "review_requests"."status" in ('pending', 'processing');--> statement-breakpoint
CREATE INDEX "review_requests_requested_by_user_id_requested_at_index" ON "review_requests" USING btree ("requested_by_user_id","requested_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "review_requests_job_id_index" ON "review_requests" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "review_results_human_by_user_id_index" ON "review_results" USING btree ("human_by_user_id");--> statement-breakpoint
CREATE INDEX "interviews_application_id_created_at_index" ON "interviews" USING btree ("application_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "interviews_proposed_by_user_id_index" ON "interviews" USING btree ("proposed_by_user_id");--> statement-breakpoint
CREATE INDEX "interviews_coming_index" ON "interviews" USING btree ("starts_at") WHERE "interviews"."status" = 'BOOKED';--> statement-breakpoint
CREATE UNIQUE INDEX "offers_one_open_index" ON "offers" USING btree ("application_id") WHERE "offers"."status" in ('DRAFT', 'SENT');--> statement-breakpoint
CREATE INDEX "offers_application_id_created_at_index" ON "offers" USING btree ("application_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "offers_created_by_user_id_index" ON "offers" USING btree ("created_by_user_id");--> statement-breakpoint
CREATE INDEX "offers_approved_by_user_id_index" ON "offers" USING btree ("approved_by_user_id");--> statement-breakpoint
CREATE INDEX "offers_due_index" ON "offers" USING btree ("expires_at") WHERE "offers"."status" = 'SENT';--> statement-breakpoint
CREATE INDEX "scorecards_author_user_id_index" ON "scorecards" USING btree ("author_user_id");--> statement-breakpoint
CREATE INDEX "application_answers_question_id_index" ON "application_answers" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "application_events_application_id_created_at_id_index" ON "application_events" USING btree ("application_id","created_at","id");--> statement-breakpoint
CREATE INDEX "application_events_job_id_created_at_id_index" ON "application_events" USING btree ("job_id","created_at","id");--> statement-breakpoint
CREATE INDEX "application_events_acted_by_user_id_index" ON "application_events" USING btree ("acted_by_user_id");--> statement-breakpoint
CREATE INDEX "application_events_rejection_reason_id_index" ON "application_events" USING btree ("rejection_reason_id");--> statement-breakpoint
CREATE INDEX "application_events_from_stage_id_index" ON "application_events" USING btree ("from_stage_id");--> statement-breakpoint
CREATE INDEX "application_events_to_stage_id_index" ON "application_events" USING btree ("to_stage_id");--> statement-breakpoint
CREATE INDEX "entitlement_uses_entitlement_id_index" ON "entitlement_uses" USING btree ("entitlement_id");--> statement-breakpoint
CREATE INDEX "entitlement_uses_used_by_user_id_index" ON "entitlement_uses" USING btree ("used_by_user_id");--> statement-breakpoint
CREATE INDEX "entitlements_left_index" ON "entitlements" USING btree ("company_profile_id","kind","expires_at") WHERE "entitlements"."used" < "entitlements"."granted";--> statement-breakpoint
CREATE INDEX "entitlements_company_profile_id_kind_index" ON "entitlements" USING btree ("company_profile_id","kind");--> statement-breakpoint
CREATE INDEX "entitlements_pricing_package_id_index" ON "entitlements" USING btree ("pricing_package_id");--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_logo_file_id_files_id_fk" FOREIGN KEY ("logo_file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_resume_id_resumes_id_fk" FOREIGN KEY ("resume_id") REFERENCES "public"."resumes"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_stage_id_job_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."job_stages"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_rejection_reason_id_rejection_reasons_id_fk" FOREIGN KEY ("rejection_reason_id") REFERENCES "public"."rejection_reasons"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "candidate_profiles_place_id_index" ON "candidate_profiles" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "candidate_profiles_search_index" ON "candidate_profiles" USING gin ("search") WHERE "candidate_profiles"."visibility" = 'SEARCHABLE' and "candidate_profiles"."status" = 'ACTIVE';--> statement-breakpoint
CREATE INDEX "candidate_profiles_newest_index" ON "candidate_profiles" USING btree ("updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "candidate_profiles"."visibility" = 'SEARCHABLE' and "candidate_profiles"."status" = 'ACTIVE';--> statement-breakpoint
CREATE UNIQUE INDEX "company_profiles_gstin_index" ON "company_profiles" USING btree ("gstin");--> statement-breakpoint
CREATE INDEX "company_profiles_place_id_index" ON "company_profiles" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "company_profiles_logo_file_id_index" ON "company_profiles" USING btree ("logo_file_id");--> statement-breakpoint
CREATE INDEX "job_applications_board_index" ON "job_applications" USING btree ("job_id","stage_id","applied_at","id");--> statement-breakpoint
CREATE INDEX "job_applications_candidate_id_applied_at_index" ON "job_applications" USING btree ("candidate_id","applied_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "job_applications_stage_id_index" ON "job_applications" USING btree ("stage_id");--> statement-breakpoint
CREATE INDEX "job_applications_resume_id_index" ON "job_applications" USING btree ("resume_id");--> statement-breakpoint
CREATE INDEX "job_applications_rejection_reason_id_index" ON "job_applications" USING btree ("rejection_reason_id");--> statement-breakpoint
CREATE INDEX "job_applications_untouched_index" ON "job_applications" USING btree ("job_id","applied_at") WHERE "job_applications"."status" = 'APPLIED' and "job_applications"."touched_at" is null;--> statement-breakpoint
CREATE INDEX "job_applications_answers_due_index" ON "job_applications" USING btree ("answer_visible_at") WHERE "job_applications"."status" = 'REJECTED';--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_slug_unique" UNIQUE("slug");--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_visibility_check" CHECK ("candidate_profiles"."visibility" in ('OFF', 'WHERE_I_APPLY', 'SEARCHABLE'));--> statement-breakpoint
ALTER TABLE "candidate_profiles" ADD CONSTRAINT "candidate_profiles_notice_days_range" CHECK ("candidate_profiles"."notice_days" between 0 and 365);--> statement-breakpoint
ALTER TABLE "entity_revisions" ADD CONSTRAINT "entity_revisions_entity_type_check" CHECK ("entity_revisions"."entity_type" in ('profile', 'job', 'company'));--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_team_size_check" CHECK ("company_profiles"."team_size" in ('1-10', '11-50', '51-200', '201-1000', '1000+'));--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_slug_format" CHECK ("company_profiles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_applications_counted_not_negative" CHECK ("company_profiles"."applications_counted" >= 0);--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_answered_of_counted" CHECK ("company_profiles"."applications_answered" between 0 and "company_profiles"."applications_counted");--> statement-breakpoint
ALTER TABLE "company_profiles" ADD CONSTRAINT "company_profiles_gstin_shape" CHECK ("company_profiles"."gstin" ~ '^[0-9A-Z]{15}$');--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_source_check" CHECK ("job_applications"."source" in ('SEARCH', 'ALERT', 'DIRECT', 'REFERRAL', 'UPLOAD'));--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_match_score_range" CHECK ("job_applications"."match_score" between 0 and 100);--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_ended_when" CHECK (("job_applications"."status" in ('HIRED', 'REJECTED', 'WITHDRAWN')) = ("job_applications"."ended_at" is not null));--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_rejected_with_reason" CHECK (("job_applications"."status" = 'REJECTED') = ("job_applications"."rejection_reason_id" is not null) and ("job_applications"."rejection_reason_id" is null) = ("job_applications"."answer_visible_at" is null));--> statement-breakpoint
ALTER TABLE "job_applications" ADD CONSTRAINT "job_applications_status_check" CHECK ("job_applications"."status" in ('APPLIED', 'SHORTLISTED', 'INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN'));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_pause_reason_check" CHECK ("jobs"."pause_reason" in ('OWNER', 'BACKLOG'));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_close_reason_check" CHECK ("jobs"."close_reason" in ('FILLED', 'EXPIRED', 'REMOVED', 'CANCELLED'));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_paid_with_check" CHECK ("jobs"."paid_with" in ('ENTITLEMENT', 'COINS'));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_renewals_not_negative" CHECK ("jobs"."renewals" >= 0);--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_paused_with_reason" CHECK (("jobs"."paused_at" is null) = ("jobs"."pause_reason" is null));--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_closed_with_reason" CHECK (("jobs"."closed_at" is null) = ("jobs"."close_reason" is null));--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_entry_kind_check" CHECK ("tracecoin_ledger"."entry_kind" in ('GRANT', 'PURCHASE', 'HOLD', 'RETURN', 'SPEND', 'REFUND', 'EXPIRY', 'ADJUSTMENT'));--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_reference_type_check" CHECK ("tracecoin_ledger"."reference_type" in ('JOB', 'CONTACT', 'LEAD', 'PURCHASE', 'BONUS', 'HOLD', 'REFUND', 'EXPIRY', 'ADJUSTMENT'));--> statement-breakpoint
ALTER TABLE "tracecoin_ledger" ADD CONSTRAINT "tracecoin_ledger_kind_direction" CHECK (case
        when "tracecoin_ledger"."entry_kind" in ('HOLD', 'SPEND', 'EXPIRY') then "tracecoin_ledger"."transaction_type" = 'DEBIT'
        when "tracecoin_ledger"."entry_kind" in ('GRANT', 'PURCHASE', 'RETURN') then "tracecoin_ledger"."transaction_type" = 'CREDIT'
        else true
      end);
--> statement-breakpoint
DO $$ DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['activity_logs', 'application_events', 'entitlement_uses', 'prompt_usage_history'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER append_only', t);
  END LOOP;
END $$;
