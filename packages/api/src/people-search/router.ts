import {
  OpenContactInput,
  OpenedContact,
  PeoplePage,
  SearchPeopleInput,
} from '@nxtgauge/domain/people-search';
import * as people from '@nxtgauge/services/people-search';
import { router, signedIn } from '../core/index.ts';

/** Job seekers who let verified companies find them. */
export const peopleSearchRouter = router({
  search: signedIn('company.work')
    .input(SearchPeopleInput)
    .output(PeoplePage)
    .query(({ ctx, input }) => people.searchPeople(ctx.svc, input)),
  openContact: signedIn('company.work')
    .input(OpenContactInput)
    .output(OpenedContact)
    .mutation(({ ctx, input }) => people.openContact(ctx.svc, input)),
});
