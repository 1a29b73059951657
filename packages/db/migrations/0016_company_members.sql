CREATE TABLE "company_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"company_profile_id" uuid NOT NULL,
	"user_id" uuid,
	"role" text NOT NULL,
	"invited_email" text,
	"invited_by_user_id" uuid,
	"invitation_hash" text,
	"invitation_expires_at" timestamp (3) with time zone,
	"joined_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone,
	"removed_by_user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "company_members_invitation_hash_unique" UNIQUE("invitation_hash"),
	CONSTRAINT "company_members_role_check" CHECK ("company_members"."role" in ('admin', 'senior_recruiter', 'junior_recruiter')),
	CONSTRAINT "company_members_joined_person" CHECK (("company_members"."user_id" is null) = ("company_members"."joined_at" is null)),
	CONSTRAINT "company_members_joined_or_invited" CHECK ("company_members"."joined_at" is not null or "company_members"."invited_email" is not null)
);
--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_company_profile_id_company_profiles_id_fk" FOREIGN KEY ("company_profile_id") REFERENCES "public"."company_profiles"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_invited_by_user_id_users_id_fk" FOREIGN KEY ("invited_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_members" ADD CONSTRAINT "company_members_removed_by_user_id_users_id_fk" FOREIGN KEY ("removed_by_user_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "company_members_one_company_index" ON "company_members" USING btree ("user_id") WHERE "company_members"."removed_at" is null and "company_members"."user_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "company_members_one_invitation_index" ON "company_members" USING btree ("company_profile_id","invited_email") WHERE "company_members"."removed_at" is null and "company_members"."joined_at" is null;--> statement-breakpoint
CREATE INDEX "company_members_company_profile_id_created_at_id_index" ON "company_members" USING btree ("company_profile_id","created_at","id");--> statement-breakpoint
CREATE INDEX "company_members_user_id_index" ON "company_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "company_members_invited_by_user_id_index" ON "company_members" USING btree ("invited_by_user_id");--> statement-breakpoint
CREATE INDEX "company_members_removed_by_user_id_index" ON "company_members" USING btree ("removed_by_user_id");
--> statement-breakpoint
-- Whoever registered a company is its administrator.
INSERT INTO company_members (id, company_profile_id, user_id, role, joined_at, created_at, updated_at)
SELECT gen_random_uuid(), id, user_id, 'admin', created_at, created_at, created_at FROM company_profiles;
--> statement-breakpoint
INSERT INTO permissions (id, key, name, created_at)
SELECT gen_random_uuid(), 'company.work', 'Work for a company as one of its members', now() WHERE EXISTS (SELECT FROM permissions)
ON CONFLICT (key) DO NOTHING;
--> statement-breakpoint
INSERT INTO role_permissions (id, role_id, permission_key, created_at)
SELECT gen_random_uuid(), id, 'company.work', now() FROM roles WHERE key = 'company'
ON CONFLICT DO NOTHING;
