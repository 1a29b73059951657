import { KB_ARTICLES, KB_CATEGORIES } from '../corpus/knowledge.ts';
import { json } from '../load/rows.ts';
import type { StaffBook } from './staff.ts';
import type { World } from './world.ts';

/** Categories, sections and articles of the knowledge base, written by the editor and read by a second person. */
export function addKnowledge(world: World, staff: StaffBook): void {
  const at = world.ago(200);
  const categories = new Map<string, string>();
  const sections = new Map<string, string>();
  KB_CATEGORIES.forEach((category, order) => {
    const id = world.id(at);
    categories.set(category.slug, id);
    world.rows.add('kb_categories', {
      id,
      name: category.name,
      slug: category.slug,
      description: category.description,
      display_order: order,
      is_active: true,
      created_at: at,
    });
    category.sections.forEach((section, position) => {
      const sectionId = world.id(at);
      sections.set(`${category.slug}/${section.slug}`, sectionId);
      world.rows.add('kb_sections', {
        id: sectionId,
        category_id: id,
        name: section.name,
        slug: section.slug,
        description: null,
        display_order: position,
        is_active: true,
        created_at: at,
      });
    });
  });
  const articles = new Map<string, string>();
  KB_ARTICLES.forEach((article, index) => {
    const id = world.id(at);
    articles.set(article.slug, id);
    const publishedAt = world.ago(180 - index * 9);
    world.rows.add('kb_articles', {
      id,
      category_id: categories.get(article.category) ?? null,
      section_id: sections.get(`${article.category}/${article.section}`) ?? null,
      title: article.title,
      slug: article.slug,
      summary: article.summary,
      content_markdown: article.body,
      article_type: article.type,
      status: 'PUBLISHED',
      audience_type: article.audience,
      tags: article.tags,
      author_user_id: staff.editor,
      reviewed_by_user_id: staff.approvers[0] ?? null,
      published_at: publishedAt,
      created_at: publishedAt,
      updated_at: publishedAt,
    });
  });
  for (const article of KB_ARTICLES) {
    for (const related of article.related) {
      world.rows.add('kb_article_related', {
        article_id: articles.get(article.slug) ?? null,
        related_article_id: articles.get(related) ?? null,
      });
    }
  }
}

const DASHBOARDS: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  customer: [
    ['open_leads', 'My open leads', 8],
    ['new_responses', 'New responses', 4],
    ['to_review', 'Waiting for your review', 12],
  ],
  professional: [
    ['matching_leads', 'Leads for you', 8],
    ['wallet', 'Coins', 4],
    ['pending_requests', 'Waiting for an answer', 8],
    ['profile_meter', 'Profile', 4],
  ],
  company: [
    ['live_jobs', 'Live jobs', 8],
    ['new_applications', 'New applications', 4],
  ],
  candidate: [
    ['applications', 'My applications', 8],
    ['suggested_jobs', 'Jobs for you', 4],
  ],
  approver: [
    ['inbox', 'Approval inbox', 8],
    ['due_soon', 'Due in four hours', 4],
  ],
  finance: [
    ['ledger_today', 'Coins today', 6],
    ['held_coins', 'Held coins', 6],
  ],
  support: [
    ['open_tickets', 'Open tickets', 8],
    ['breaches', 'Near their time', 4],
  ],
  admin: [
    ['inbox', 'Approval inbox', 6],
    ['ledger_today', 'Coins today', 6],
    ['audit', 'Latest audit lines', 12],
  ],
};

/** The default arrangement of each role's home. */
export function addDashboards(world: World): void {
  const at = world.ago(300);
  for (const [role, widgets] of Object.entries(DASHBOARDS)) {
    const ownerId = world.roleIds.get(role);
    if (ownerId === undefined) continue;
    const id = world.id(at);
    const external = ['customer', 'professional', 'company', 'candidate'].includes(role);
    world.rows.add('dashboard_configs', {
      id,
      dashboard_type: external ? 'EXTERNAL' : 'INTERNAL',
      owner_type: 'ROLE',
      owner_id: ownerId,
      name: 'Home',
      layout_json: json({ columns: 12 }),
      is_default: true,
      is_active: true,
      created_at: at,
      updated_at: at,
    });
    widgets.forEach(([key, title, width], order) => {
      world.rows.add('dashboard_widgets', {
        id: world.id(at),
        dashboard_config_id: id,
        widget_key: key,
        widget_title: title,
        config_json: json({}),
        display_order: order,
        width_units: width,
        height_units: 2,
        is_visible: true,
        created_at: at,
        updated_at: at,
      });
    });
  }
}
