import { CompanyEntitlements } from '@nxtgauge/domain/billing';
import { NoInput } from '@nxtgauge/domain/text';
import { readEntitlements } from '@nxtgauge/services/billing';
import { router, signedIn } from '../core/index.ts';

export const billingRouter = router({
  entitlements: signedIn('company.work')
    .input(NoInput)
    .output(CompanyEntitlements)
    .query(({ ctx }) => readEntitlements(ctx.svc)),
});
