import { useLiveUpdates } from '@nxtgauge/ui/app-kit';
import { onlineManager } from '@tanstack/react-query';
import { CloudOff } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { useMe } from '../identity/me.tsx';

/** A short gap (the server renews every stream now and then) is not worth a word. */
const NOTICE_AFTER_MS = 2_500;
const RESTART_AFTER_MS = 8_000;

/** Which lists and records are asked again when something changed elsewhere. The event carries ids only. */
function useTopics() {
  const utils = trpc.useUtils();
  return {
    lead: (leadId: string) => {
      void utils.leads.mine.invalidate();
      void utils.leads.detail.invalidate({ leadId });
      void utils.approvals.own.invalidate();
      void utils.leadRequests.openLead.invalidate();
      void utils.leadRequests.feed.invalidate();
    },
    lead_request: (requestId: string) => {
      void utils.leadRequests.mine.invalidate();
      void utils.leadRequests.detail.invalidate({ requestId });
      void utils.leads.detail.invalidate();
      void utils.leads.mine.invalidate();
      void utils.leads.reveals.invalidate({ requestId });
      void utils.conversations.thread.invalidate({ requestId });
    },
    wallet: () => utils.wallet.invalidate(),
    notification: () => utils.notifications.invalidate(),
    message: () => {
      void utils.conversations.thread.invalidate();
      void utils.leads.detail.invalidate();
    },
    review: () => {
      void utils.leads.detail.invalidate();
      void utils.leadRequests.detail.invalidate();
      void utils.reviews.mine.invalidate();
      void utils.reviews.myOfCompany.invalidate();
    },
    approval: () => void utils.approvals.own.invalidate(),
    company: () => {
      void utils.companies.invalidate();
      void utils.verification.mine.invalidate({ profileId: null });
      void utils.approvals.own.invalidate();
      void utils.identity.me.invalidate();
    },
    job: (jobId: string) => {
      void utils.hiring.board.invalidate({ jobId });
      void utils.hiring.list.invalidate({ jobId });
      void utils.hiring.report.invalidate({ jobId });
      void utils.hiring.inbox.invalidate();
      void utils.jobs.mine.invalidate();
      void utils.jobs.forDesk.invalidate();
      void utils.billing.entitlements.invalidate();
      void utils.approvals.own.invalidate();
    },
    candidate: (candidateId: string) => {
      void utils.jobSeekers.invalidate();
      void utils.hiring.notes.invalidate({ candidateId });
      // Whom a junior is given stands on their boards from that moment on.
      void utils.hiring.board.invalidate();
      void utils.hiring.list.invalidate();
      void utils.hiring.inbox.invalidate();
      void utils.candidates.list.invalidate();
      void utils.candidates.get.invalidate({ candidateId });
      void utils.candidates.assignments.invalidate({ candidateId });
      void utils.candidates.activity.invalidate({ candidateId });
    },
    application: (applicationId: string) => {
      void utils.hiring.application.invalidate({ applicationId });
      void utils.myApplications.detail.invalidate({ applicationId });
      void utils.myApplications.list.invalidate();
    },
    resume: () => {
      void utils.resumes.invalidate();
      void utils.resumeReviews.invalidate();
    },
    profile: () => {
      void utils.approvals.own.invalidate();
      void utils.trust.standing.invalidate();
      void utils.trust.badges.invalidate();
      void utils.profiles.mine.invalidate();
      void utils.profiles.myProfile.invalidate();
      void utils.profiles.waitingChanges.invalidate();
      void utils.verification.mine.invalidate();
      void utils.identity.me.invalidate();
    },
  };
}

/** Keeps open screens true. Says so in one line while the stream or the network is away; pages go on without it. */
export function LiveStream(): ReactNode {
  const utils = trpc.useUtils();
  const onData = useLiveUpdates(useTopics());
  // The page's first reads came after `me`: beginning there, nothing falls between them and the stream.
  const [lastEventId] = useState(useMe().liveFrom);
  const stream = trpc.live.events.useSubscription({ lastEventId }, { onData });
  const broken = stream.status === 'error' || (stream.status === 'connecting' && stream.error !== null);
  const [away, setAway] = useState(false);
  const missed = useRef(false);
  const { reset, status } = stream;
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );

  useEffect(() => {
    if (!broken) {
      setAway(false);
      if (missed.current && status === 'pending') {
        missed.current = false;
        void utils.invalidate();
      }
      return;
    }
    const timer = setTimeout(() => {
      missed.current = true;
      setAway(true);
    }, NOTICE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [broken, status, utils]);

  useEffect(() => {
    if (status !== 'error') return;
    const timer = setTimeout(reset, RESTART_AFTER_MS);
    return () => clearTimeout(timer);
  }, [status, reset]);

  return (
    <div role="status" className="contents">
      {away || !online ? (
        <p className="flex items-center justify-center gap-2 border-b border-sky/30 bg-sky-wash px-4 py-1.5 text-center text-sm text-ink">
          <CloudOff aria-hidden="true" className="size-4 text-sky" />
          {online
            ? 'Live updates are away. Connecting again; what you do is still saved.'
            : 'You are offline. Pages fill in by themselves when the connection is back.'}
        </p>
      ) : null}
    </div>
  );
}
