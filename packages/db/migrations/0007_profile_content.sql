CREATE TABLE "profile_service_areas" (
	"profile_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "profile_service_areas_profile_id_place_id_pk" PRIMARY KEY("profile_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "place_pins" (
	"pin" text NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "place_pins_pin_place_id_pk" PRIMARY KEY("pin","place_id"),
	CONSTRAINT "place_pins_pin_format" CHECK ("place_pins"."pin" ~ '^[1-9][0-9]{5}$')
);
--> statement-breakpoint
DROP INDEX "services_user_role_profile_id_index";--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "paused_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD COLUMN "travel_radius_km" integer;--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD COLUMN "media_type" text DEFAULT 'IMAGE' NOT NULL;--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD COLUMN "poster_url" text;--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD COLUMN "duration_ms" integer;--> statement-breakpoint
ALTER TABLE "services" ADD COLUMN "display_order" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_service_areas" ADD CONSTRAINT "profile_service_areas_profile_id_user_role_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."user_role_profiles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_service_areas" ADD CONSTRAINT "profile_service_areas_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_pins" ADD CONSTRAINT "place_pins_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profile_service_areas_place_id_index" ON "profile_service_areas" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "place_pins_place_id_index" ON "place_pins" USING btree ("place_id");--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD CONSTRAINT "portfolio_images_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "user_role_profiles_paused_until_index" ON "user_role_profiles" USING btree ("paused_until") WHERE "user_role_profiles"."paused_until" is not null;--> statement-breakpoint
CREATE INDEX "portfolio_images_file_id_index" ON "portfolio_images" USING btree ("file_id") WHERE "portfolio_images"."file_id" is not null;--> statement-breakpoint
CREATE INDEX "services_user_role_profile_id_display_order_id_index" ON "services" USING btree ("user_role_profile_id","display_order","id");--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD CONSTRAINT "user_role_profiles_travel_radius_km_range" CHECK ("user_role_profiles"."travel_radius_km" between 0 and 3000);--> statement-breakpoint
ALTER TABLE "user_role_profiles" ADD CONSTRAINT "user_role_profiles_pause_order" CHECK ("user_role_profiles"."paused_until" > "user_role_profiles"."paused_at");--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD CONSTRAINT "portfolio_images_media_type_check" CHECK ("portfolio_images"."media_type" in ('IMAGE', 'VIDEO'));--> statement-breakpoint
ALTER TABLE "portfolio_images" ADD CONSTRAINT "portfolio_images_duration_ms_positive" CHECK ("portfolio_images"."duration_ms" > 0);--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_display_order_not_negative" CHECK ("services"."display_order" >= 0);--> statement-breakpoint
-- Services were shown by price; that becomes their order.
UPDATE services s SET display_order = ranked.nth FROM (
  SELECT id, row_number() OVER (PARTITION BY user_role_profile_id ORDER BY price, id) - 1 AS nth FROM services
) ranked WHERE ranked.id = s.id;
--> statement-breakpoint
UPDATE user_role_profiles p SET travel_radius_km = d.travel_radius_km
  FROM photographer_profiles d WHERE d.user_role_profile_id = p.id AND d.travel_radius_km BETWEEN 0 AND 3000;
