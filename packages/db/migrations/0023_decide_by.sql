ALTER TABLE "jobs" ADD COLUMN "decide_by" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "jobs_decide_by_index" ON "jobs" USING btree ("decide_by") WHERE "jobs"."decide_by" is not null;--> statement-breakpoint
UPDATE "runtime_configs" SET "config_value_json" = "config_value_json" || '{"decideDays": 30}'::jsonb
WHERE "config_group" = 'hiring' AND "config_key" = 'rules' AND NOT "config_value_json" ? 'decideDays';
