DROP INDEX "files_owner_user_id_index";--> statement-breakpoint
ALTER TABLE "files" ALTER COLUMN "purpose" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "kind" text DEFAULT 'PICTURE' NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "blur_data_url" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "duration_ms" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "page_count" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "poster_file_id" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "original_name" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "is_sealed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "upload_key" uuid;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "stored_at" timestamp (3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "unused_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_poster_file_id_files_id_fk" FOREIGN KEY ("poster_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "files_upload_key_unique" ON "files" USING btree ("owner_user_id","upload_key");--> statement-breakpoint
CREATE INDEX "files_owner_user_id_created_at_index" ON "files" USING btree ("owner_user_id","created_at");--> statement-breakpoint
CREATE INDEX "files_poster_file_id_index" ON "files" USING btree ("poster_file_id");--> statement-breakpoint
CREATE INDEX "files_unused_index" ON "files" USING btree ("unused_since","id") WHERE "files"."unused_since" is not null;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_kind_check" CHECK ("files"."kind" in ('PICTURE', 'VIDEO', 'DOCUMENT'));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_duration_ms_positive" CHECK ("files"."duration_ms" > 0);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_page_count_positive" CHECK ("files"."page_count" > 0);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_purpose_check" CHECK (("files"."purpose" is null) = ("files"."unused_since" is not null));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_private_check" CHECK ("files"."kind" <> 'DOCUMENT' or (not "files"."is_public" and "files"."is_sealed"));