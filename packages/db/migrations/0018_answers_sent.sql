DROP INDEX "job_applications_answers_due_index";--> statement-breakpoint
ALTER TABLE "job_applications" ADD COLUMN "answer_sent_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "job_applications_answers_due_index" ON "job_applications" USING btree ("answer_visible_at") WHERE "job_applications"."status" = 'REJECTED' and "job_applications"."answer_sent_at" is null;