import type { OpenLead } from '@nxtgauge/domain/leads';
import { readError, type ReadError } from '@nxtgauge/ui/app-kit';
import { formatCoins } from '@nxtgauge/ui/format';
import {
  Button,
  Coins,
  ConfirmDialog,
  Dialog,
  DialogClose,
  Notice,
  RequestId,
} from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { RefundTerms } from './refund-terms.tsx';

type ConfirmRequestProps = {
  lead: OpenLead;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Why the last try was refused, or null. */
  error: unknown;
  onConfirm: () => Promise<unknown>;
};

/** The last look before coins are held: price, balance before and after, refund terms. */
export function ConfirmRequest(props: ConfirmRequestProps): ReactNode {
  const { lead, open, onOpenChange, onConfirm } = props;
  const read = props.error === null ? null : readError(props.error);
  const missing = lead.price.coins - lead.availableCoins;
  if (read?.reason === 'LEAD_FULL' || read?.reason === 'LEAD_NOT_OPEN') {
    return (
      <CannotSend
        {...props}
        title={read.reason === 'LEAD_FULL' ? 'All five places were just taken' : 'This lead has just closed'}
      >
        <p>
          Nothing was spent, and what you wrote is kept.
          {read.reason === 'LEAD_FULL'
            ? ' A place opens again when someone withdraws or is turned down; this page shows it by itself.'
            : ''}
        </p>
      </CannotSend>
    );
  }
  if (missing > 0) {
    return (
      <CannotSend {...props} title={`You need ${formatCoins(missing)} more`} walletLink>
        <Balance lead={lead} />
        <p>
          Nothing was spent, and what you wrote is kept. Coins held on other requests come back when those
          end.
        </p>
      </CannotSend>
    );
  }
  const cost = formatCoins(lead.price.coins);
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Hold ${cost} and respond?`}
      confirmLabel={`Hold ${cost} and send`}
      pendingLabel="Sending"
      onConfirm={onConfirm}
    >
      {read ? <Refusal error={read} cost={cost} /> : null}
      <Balance lead={lead} />
      <RefundTerms terms={lead.terms} />
    </ConfirmDialog>
  );
}

function Refusal({ error, cost }: { error: ReadError; cost: string }): ReactNode {
  const changed = error.reason === 'PRICE_CHANGED';
  return (
    <Notice
      tone={changed ? 'act' : 'brick'}
      title={changed ? `The price is ${cost} now` : error.message}
      className="mb-4 [&_summary]:mx-0"
    >
      {changed
        ? 'It changed while you were writing. Nothing was spent. Confirm again if it still suits you.'
        : 'Nothing was spent. What you wrote is still here.'}
      {error.requestId && !changed ? <RequestId id={error.requestId} /> : null}
    </Notice>
  );
}

/** The same place on the screen when there is nothing to confirm: what happened, and the way on. */
function CannotSend({
  open,
  onOpenChange,
  title,
  walletLink = false,
  children,
}: Pick<ConfirmRequestProps, 'open' | 'onOpenChange'> & {
  title: string;
  walletLink?: boolean;
  children: ReactNode;
}): ReactNode {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      footer={
        <>
          <DialogClose>
            <Button variant="quiet">Go back</Button>
          </DialogClose>
          {walletLink ? <Button href={paths.wallet}>See your wallet</Button> : null}
        </>
      }
    >
      <div role="status" className="text-sm text-ink-soft">
        {children}
      </div>
    </Dialog>
  );
}

function Balance({ lead }: { lead: OpenLead }): ReactNode {
  const { coins } = lead.price;
  return (
    <dl className="mb-4 divide-y divide-line border-y border-line text-ink">
      <Row term="Available now" amount={lead.availableCoins} />
      <Row term="Held for this request" amount={-coins} />
      {lead.availableCoins >= coins ? (
        <Row term="Available after" amount={lead.availableCoins - coins} strong />
      ) : null}
    </dl>
  );
}

function Row({
  term,
  amount,
  strong = false,
}: {
  term: string;
  amount: number;
  strong?: boolean;
}): ReactNode {
  return (
    <div className="flex items-center justify-between gap-4 py-2">
      <dt className={strong ? 'font-medium' : 'text-ink-soft'}>{term}</dt>
      <dd>
        <Coins amount={amount} word />
      </dd>
    </div>
  );
}
