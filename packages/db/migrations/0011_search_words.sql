CREATE TABLE "search_misses" (
	"day" date NOT NULL,
	"words" text NOT NULL,
	"profession_key" text DEFAULT '' NOT NULL,
	"place_slug" text DEFAULT '' NOT NULL,
	"searches" integer DEFAULT 1 NOT NULL,
	"last_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_misses_day_words_profession_key_place_slug_pk" PRIMARY KEY("day","words","profession_key","place_slug"),
	CONSTRAINT "search_misses_searches_positive" CHECK ("search_misses"."searches" > 0)
);
--> statement-breakpoint
CREATE TABLE "search_synonyms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"term" text NOT NULL,
	"expansions" "tag_list" DEFAULT '{}' NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "search_synonyms_term_unique" UNIQUE("term"),
	CONSTRAINT "search_synonyms_language_check" CHECK ("search_synonyms"."language" in ('en', 'hi', 'hinglish')),
	CONSTRAINT "search_synonyms_kind_check" CHECK ("search_synonyms"."kind" in ('SYNONYM', 'ALIAS', 'HINGLISH'))
);
--> statement-breakpoint
ALTER TABLE "profile_search" ADD COLUMN "name_words" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_search" ADD COLUMN "strong_words" "tsvector" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile_search" ADD COLUMN "quality" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "search_synonyms_term_trgm_index" ON "search_synonyms" USING gin ("term" gin_trgm_ops);