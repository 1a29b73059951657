import { router } from './core/index.ts';
import { staffLiveRouter } from './live/router.ts';
import { peopleRouter } from './people/router.ts';
import { promptsRouter } from './resume-review/prompts-router.ts';
import { reviewDeskRouter } from './review-desk/router.ts';
import { moderationRouter } from './trust/moderation-router.ts';
import { searchWordsRouter } from './search/router.ts';
import { rulesRouter } from './settings/router.ts';
import { staffIdentityRouter } from './staff-identity/router.ts';
import { verificationDeskRouter } from './verification/router.ts';

/** The console's procedures, mounted at `/trpc/staff`: other browser bundles never see these types. */
export const staffRouter = router({
  identity: staffIdentityRouter,
  live: staffLiveRouter,
  moderation: moderationRouter,
  people: peopleRouter,
  prompts: promptsRouter,
  reviewDesk: reviewDeskRouter,
  rules: rulesRouter,
  searchWords: searchWordsRouter,
  verification: verificationDeskRouter,
});
export type StaffRouter = typeof staffRouter;
