import type { ReactNode } from 'react';
import { AppealPart } from './appeal-part.tsx';
import { useOwnApproval, type Thing } from './use-own-approval.ts';

/** Why it came back, in the reviewer's words, and the way to appeal. Goes inside a notice. */
export function SentBackReason({ remarks, ...thing }: Thing & { remarks: string }): ReactNode {
  const approval = useOwnApproval(thing);
  return (
    <>
      {approval?.reason ? <p className="font-medium text-ink">{approval.reason.label}</p> : null}
      <blockquote className="wrap-anywhere whitespace-pre-wrap">“{remarks}”</blockquote>
      <AppealPart {...thing} />
    </>
  );
}
