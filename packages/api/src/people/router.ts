import {
  FindPeopleInput,
  PeoplePage,
  PersonDetail,
  PersonInput,
  StaffLedger,
  StaffLedgerInput,
} from '@nxtgauge/domain/staff';
import { findPeople, getPerson, getUserLedger } from '@nxtgauge/services/staff';
import { router, staff } from '../core/index.ts';

/** Look-up of people for staff; opening one is on record. */
export const peopleRouter = router({
  find: staff('user.read')
    .input(FindPeopleInput)
    .output(PeoplePage)
    .query(({ ctx, input }) => findPeople(ctx.svc, input)),
  detail: staff('user.read')
    .input(PersonInput)
    .output(PersonDetail)
    .query(({ ctx, input }) => getPerson(ctx.svc, input)),
  ledger: staff('ledger.read')
    .input(StaffLedgerInput)
    .output(StaffLedger)
    .query(({ ctx, input }) => getUserLedger(ctx.svc, input)),
});
