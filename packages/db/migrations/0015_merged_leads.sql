ALTER TABLE "leads" DROP CONSTRAINT "leads_close_reason_check";--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "merged_into_lead_id" uuid;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_merged_into_lead_id_leads_id_fk" FOREIGN KEY ("merged_into_lead_id") REFERENCES "public"."leads"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leads_merged_index" ON "leads" USING btree ("merged_into_lead_id") WHERE "leads"."merged_into_lead_id" is not null;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_merged_into_one" CHECK (("leads"."close_reason" is not distinct from 'MERGED') = ("leads"."merged_into_lead_id" is not null));--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_close_reason_check" CHECK ("leads"."close_reason" in ('HIRED', 'NO_HIRE', 'EXPIRED', 'REMOVED', 'MERGED'));