import { NoInput } from '@nxtgauge/domain/text';
import { Statement, StatementInput, StatementProof, WalletSummary } from '@nxtgauge/domain/wallet';
import { getStatement, getWallet, verifyStatement } from '@nxtgauge/services/wallet';
import { router, signedIn } from '../core/index.ts';

export const walletRouter = router({
  summary: signedIn('wallet.read')
    .input(NoInput)
    .output(WalletSummary)
    .query(({ ctx }) => getWallet(ctx.svc)),
  statement: signedIn('wallet.read')
    .input(StatementInput)
    .output(Statement)
    .query(({ ctx, input }) => getStatement(ctx.svc, input)),
  verify: signedIn('wallet.read')
    .input(NoInput)
    .output(StatementProof)
    .query(({ ctx }) => verifyStatement(ctx.svc)),
});
