import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, matches, newest, oneOf, SLUG_PATTERN, tags, updatedAt } from '../columns.ts';
import { users } from '../identity/tables.ts';

export const ARTICLE_TYPES = ['HOW_TO', 'TROUBLESHOOTING', 'FAQ', 'FEATURE', 'POLICY'] as const;
export const ARTICLE_STATUSES = ['DRAFT', 'PUBLISHED'] as const;
export const ARTICLE_AUDIENCES = ['INTERNAL', 'EXTERNAL', 'ALL'] as const;

export const kbCategories = pgTable(
  'kb_categories',
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    description: text(),
    displayOrder: integer().notNull().default(0),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [matches(t.slug, SLUG_PATTERN), index().on(t.displayOrder, t.id)],
);

export const kbSections = pgTable(
  'kb_sections',
  {
    id: id(),
    categoryId: uuid()
      .notNull()
      .references(() => kbCategories.id, { onDelete: 'restrict' }),
    name: text().notNull(),
    slug: text().notNull(),
    description: text(),
    displayOrder: integer().notNull().default(0),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    unique('kb_sections_category_id_slug_unique').on(t.categoryId, t.slug),
    matches(t.slug, SLUG_PATTERN),
    index().on(t.categoryId, t.displayOrder, t.id),
  ],
);

export const kbArticles = pgTable(
  'kb_articles',
  {
    id: id(),
    categoryId: uuid()
      .notNull()
      .references(() => kbCategories.id, { onDelete: 'restrict' }),
    sectionId: uuid().references(() => kbSections.id, { onDelete: 'set null' }),
    title: text().notNull(),
    slug: text().notNull().unique(),
    summary: text(),
    contentMarkdown: text().notNull().default(''),
    articleType: text({ enum: ARTICLE_TYPES }).notNull(),
    status: text({ enum: ARTICLE_STATUSES }).notNull().default('DRAFT'),
    audienceType: text({ enum: ARTICLE_AUDIENCES }).notNull().default('EXTERNAL'),
    tags: tags(),
    authorUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    reviewedByUserId: uuid().references(() => users.id, { onDelete: 'restrict' }),
    publishedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    matches(t.slug, SLUG_PATTERN),
    oneOf(t.articleType, ARTICLE_TYPES),
    oneOf(t.status, ARTICLE_STATUSES),
    oneOf(t.audienceType, ARTICLE_AUDIENCES),
    index().on(t.categoryId, t.status, newest(t.publishedAt)),
    index().on(t.sectionId),
    index().on(t.authorUserId),
    index().on(t.reviewedByUserId),
    index().on(t.status, newest(t.createdAt), newest(t.id)),
  ],
);

export const kbArticleRelated = pgTable(
  'kb_article_related',
  {
    articleId: uuid()
      .notNull()
      .references(() => kbArticles.id, { onDelete: 'cascade' }),
    relatedArticleId: uuid()
      .notNull()
      .references(() => kbArticles.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.relatedArticleId] }),
    check('kb_article_related_other', sql`${t.articleId} <> ${t.relatedArticleId}`),
    index().on(t.relatedArticleId),
  ],
);

export const kbArticleFeedback = pgTable(
  'kb_article_feedback',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => kbArticles.id, { onDelete: 'cascade' }),
    userId: uuid().references(() => users.id, { onDelete: 'set null' }),
    isHelpful: boolean().notNull(),
    feedbackText: text(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.articleId, newest(t.createdAt)), index().on(t.userId)],
);
