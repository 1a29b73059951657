import type { StatementProof } from '@nxtgauge/domain/wallet';
import { formatCoins } from '@nxtgauge/ui/format';
import { Button, Notice } from '@nxtgauge/ui/primitives';
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

/** What is said of so many lines that fit; of more they are counted. */
const INTACT: Record<number, string> = { 0: 'There are no lines yet', 1: 'Your one line fits' };

/** Recomputes every line of the person's own statement: sums, order and the chain of fingerprints. */
export function VerifyStatement(): ReactNode {
  const proof = trpc.wallet.verify.useQuery(undefined, { enabled: false, gcTime: 0, retry: false });
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          iconStart={<ShieldCheck />}
          loading={proof.isFetching}
          loadingLabel="Checking every line"
          onClick={() => void proof.refetch()}
        >
          Verify my statement
        </Button>
        <p className="max-w-prose text-sm text-ink-faint">
          Every line carries a fingerprint of the one before it. This recomputes them all.
        </p>
      </div>
      <div role="status">
        {proof.data && !proof.isFetching && !proof.error ? <Proof proof={proof.data} /> : null}
      </div>
      {proof.isFetching ? null : <MutationAlert error={proof.error} />}
    </div>
  );
}

function Proof({ proof }: { proof: StatementProof }): ReactNode {
  if (proof.intact) {
    return (
      <Notice tone="leaf" title={INTACT[proof.lines] ?? `All ${proof.lines} lines fit`}>
        The lines add up to {formatCoins(proof.sum)}, which is your balance.
        {proof.headHash ? (
          <span className="block">
            Newest fingerprint: <code className="break-all select-all">{proof.headHash.slice(0, 16)}</code>
          </span>
        ) : null}
      </Notice>
    );
  }
  return (
    <Notice
      tone="brick"
      title={
        proof.firstBrokenSeq === null
          ? 'The lines do not add up to your balance'
          : `Line ${proof.firstBrokenSeq} does not fit`
      }
    >
      The lines add up to {formatCoins(proof.sum)}, your balance says {formatCoins(proof.balance)}. Please
      tell support and name the line; nothing is lost.
    </Notice>
  );
}
