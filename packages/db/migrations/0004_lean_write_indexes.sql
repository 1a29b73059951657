ALTER TABLE "idempotency_keys" DROP CONSTRAINT "idempotency_keys_actor_user_id_users_id_fk";
--> statement-breakpoint
DROP INDEX "audit_logs_entity_type_entity_id_created_at_id_index";--> statement-breakpoint
DROP INDEX "audit_logs_actor_user_id_created_at_id_index";--> statement-breakpoint
DROP INDEX "audit_logs_actor_employee_id_created_at_id_index";--> statement-breakpoint
DROP INDEX "audit_logs_module_key_created_at_id_index";--> statement-breakpoint
DROP INDEX "audit_logs_created_at_id_index";--> statement-breakpoint
DROP INDEX "idempotency_keys_created_at_index";--> statement-breakpoint
DROP INDEX "approval_requests_revision_id_index";--> statement-breakpoint
DROP INDEX "approval_requests_claimed_by_user_id_index";--> statement-breakpoint
DROP INDEX "approval_requests_reviewed_by_user_id_index";--> statement-breakpoint
CREATE INDEX "audit_logs_entity_type_entity_id_id_index" ON "audit_logs" USING btree ("entity_type","entity_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_actor_user_id_id_index" ON "audit_logs" USING btree ("actor_user_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_logs_actor_employee_index" ON "audit_logs" USING btree ("actor_employee_id","id" DESC NULLS FIRST) WHERE "audit_logs"."actor_employee_id" is not null;--> statement-breakpoint
CREATE INDEX "audit_logs_module_key_id_index" ON "audit_logs" USING btree ("module_key","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "approval_requests_revision_id_index" ON "approval_requests" USING btree ("revision_id") WHERE "approval_requests"."revision_id" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_claimed_by_user_id_index" ON "approval_requests" USING btree ("claimed_by_user_id") WHERE "approval_requests"."claimed_by_user_id" is not null;--> statement-breakpoint
CREATE INDEX "approval_requests_reviewed_by_user_id_index" ON "approval_requests" USING btree ("reviewed_by_user_id") WHERE "approval_requests"."reviewed_by_user_id" is not null;