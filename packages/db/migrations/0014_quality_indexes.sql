DROP INDEX "profile_search_best_index";--> statement-breakpoint
DROP INDEX "profile_search_city_best_index";--> statement-breakpoint
CREATE INDEX "profile_search_names_index" ON "profile_search" USING gin ("name_words") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "profile_search_quality_index" ON "profile_search" USING btree ("quality" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_city_quality_index" ON "profile_search" USING btree ("city_slug","quality" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_quality_index" ON "profile_search" USING btree ("role_key","quality" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");--> statement-breakpoint
CREATE INDEX "profile_search_role_city_quality_index" ON "profile_search" USING btree ("role_key","city_slug","quality" DESC NULLS FIRST,"rating_count" DESC NULLS FIRST,"profile_id");