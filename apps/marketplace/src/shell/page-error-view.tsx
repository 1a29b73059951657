import { readError } from '@nxtgauge/ui/app-kit';
import { Button, ErrorState } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../i18n/words.ts';
import { paths } from './paths.ts';

/** A page that did not come: what happened, what is safe, what to do, and the number that support asks for. */
export function PageErrorView({ error, reset }: { error: unknown; reset?: () => void }): ReactNode {
  const router = useRouter();
  const [retrying, setRetrying] = useState(false);
  const { message, requestId } = readError(error);
  const { words } = useLanguage();
  const retry = async () => {
    setRetrying(true);
    await router.invalidate();
    reset?.();
    setRetrying(false);
  };
  return (
    <div className="page">
      <ErrorState
        title={words.loadFailed}
        safe={words.loadFailedSafe}
        onRetry={() => void retry()}
        retrying={retrying}
        requestId={requestId}
        action={
          <Button href={paths.home} variant="quiet">
            {words.toFirstPage}
          </Button>
        }
      >
        <p>{message}</p>
      </ErrorState>
    </div>
  );
}
