import { router } from './core/index.ts';
import { peopleRouter } from './people/router.ts';
import { reviewDeskRouter } from './review-desk/router.ts';
import { staffIdentityRouter } from './staff-identity/router.ts';

/** The console's procedures, mounted at `/trpc/staff`: other browser bundles never see these types. */
export const staffRouter = router({
  identity: staffIdentityRouter,
  people: peopleRouter,
  reviewDesk: reviewDeskRouter,
});
export type StaffRouter = typeof staffRouter;
