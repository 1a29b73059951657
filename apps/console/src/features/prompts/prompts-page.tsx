import type { AgentType, PromptLine, PromptVersion } from '@nxtgauge/domain/resume-review';
import { PageHeader, PageSection, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, Notice, SkeletonRows } from '@nxtgauge/ui/primitives';
import { MessageSquareCode } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';
import { PromptDialog } from './prompt-dialog.tsx';
import { VersionRecord } from './version-record.tsx';

const AGENTS: Record<AgentType, string> = {
  base_agent: 'Said first, to every agent',
  structure_agent: 'How the résumé is made',
  appeal_agent: 'How it speaks for the role',
};

/** The words that a model gets for reviewing résumés: by agent, with every version and how it did. */
export function PromptsPage(): ReactNode {
  const prompts = trpc.prompts.list.useQuery();
  const [from, setFrom] = useState<{ line: PromptLine; version: PromptVersion } | null>(null);
  return (
    <div className="mx-auto max-w-4xl px-4 py-6 lg:px-8">
      <title>Words for the model · Nxtgauge console</title>
      <PageHeader
        title="Words for the model"
        breadcrumbs={[{ label: 'Rules', href: paths.rules }, { label: 'Words for the model' }]}
        description="What a model is told when it reviews a résumé. A version never changes; one of each is in use, and a review that is done keeps what it was asked with."
      />
      <QueryView query={prompts} what="The words" skeleton={<SkeletonRows rows={8} />}>
        {({ items, model }) => (
          <>
            {model === null ? (
              <Notice tone="sky" title="No model is set up here" className="mb-6">
                Reviews go by the published rules until somebody who runs this server names a model. Words can
                be prepared all the same.
              </Notice>
            ) : null}
            {items.length === 0 ? (
              <EmptyState icon={<MessageSquareCode />} title="No words yet">
                <p>The server puts the first version here when it starts.</p>
              </EmptyState>
            ) : (
              items.map((line) => {
                const version = line.versions.find(({ isActive }) => isActive);
                return (
                  <PageSection
                    key={`${line.agentType} ${line.name}`}
                    title={AGENTS[line.agentType]}
                    action={
                      version ? (
                        <Button size="sm" onClick={() => setFrom({ line, version })}>
                          Write a new version
                          <span className="sr-only"> of “{AGENTS[line.agentType]}”</span>
                        </Button>
                      ) : undefined
                    }
                  >
                    <ul className="divide-y divide-line border-y border-line">
                      {line.versions.map((one) => (
                        <VersionRecord key={one.id} version={one} of={AGENTS[line.agentType]} />
                      ))}
                    </ul>
                  </PageSection>
                );
              })
            )}
          </>
        )}
      </QueryView>
      {from ? (
        <PromptDialog {...from} title={AGENTS[from.line.agentType]} onClose={() => setFrom(null)} />
      ) : null}
    </div>
  );
}
