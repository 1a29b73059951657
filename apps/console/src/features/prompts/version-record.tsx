import { PROMPT_USAGE_DAYS } from '@nxtgauge/domain/resume-review';
import type { PromptUsage, PromptVersion } from '@nxtgauge/domain/resume-review';
import { formatCount, formatDateTime, plural } from '@nxtgauge/ui/format';
import { Badge, Button, ConfirmDialog, toast } from '@nxtgauge/ui/primitives';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import type { ReactNode } from 'react';
import { trpc } from '../shell/api.ts';

/** One version: its words behind a line to open, who wrote it, how it did, and the way to use it. */
export function VersionRecord({ version, of }: { version: PromptVersion; of: string }): ReactNode {
  const utils = trpc.useUtils();
  const activate = trpc.prompts.activate.useMutation({
    onSuccess: (list) => {
      utils.prompts.list.setData(undefined, list);
      toast.done(`Version ${version.version} is in use`);
    },
    onError: (error) => toast.failed('Nothing changed', { description: errorMessage(error) }),
  });
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-64 text-sm">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold">
            Version {version.version}
            {version.isActive ? (
              <Badge size="sm" tone="leaf">
                In use
              </Badge>
            ) : null}
          </h3>
          <p className="mt-0.5 text-ink-soft">
            {version.byName === null
              ? 'Came with the product'
              : `Written by ${version.byName}, ${formatDateTime(version.writtenAt)}`}
          </p>
          <p className="num mt-0.5 text-ink-soft">{usageWords(version.usage)}</p>
        </div>
        {version.isActive ? null : (
          <ConfirmDialog
            trigger={
              <Button size="sm">
                Put in use
                <span className="sr-only">
                  : version {version.version} of “{of}”
                </span>
              </Button>
            }
            title={`Put version ${version.version} in use?`}
            confirmLabel="Put in use"
            pendingLabel="Changing"
            onConfirm={() => activate.mutateAsync({ promptId: version.id })}
          >
            The next review that a model makes is asked with these words. You can go back at any time.
          </ConfirmDialog>
        )}
      </div>
      <details className="mt-2 text-sm">
        <summary className="cursor-pointer text-ink-soft hover:text-ink">
          Its words
          <span className="sr-only">
            , version {version.version} of “{of}”
          </span>
        </summary>
        <p className="mt-2 rounded-md bg-paper-sunk p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
          {version.template}
        </p>
      </details>
    </li>
  );
}

function usageWords(usage: PromptUsage | null): string {
  if (usage === null) return 'Goes along with every question; its calls are counted below.';
  if (usage.calls === 0) return `Not asked in the last ${PROMPT_USAGE_DAYS} days.`;
  const { calls, failures, inputTokens, outputTokens, medianMs } = usage;
  return [
    `${plural(calls, 'call')} in ${PROMPT_USAGE_DAYS} days`,
    failures === 0 ? 'none failed' : `${formatCount(failures)} failed`,
    `${formatCount(inputTokens)} tokens in, ${formatCount(outputTokens)} out`,
    ...(medianMs === null ? [] : [`half of them within ${formatCount(medianMs)} ms`]),
  ].join(', ');
}
