import { BadgeCheck, MessageCircleReply, Trophy } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { useRulesWords } from './use-rules-words.ts';

/** What each badge asks for, in the figures in force. */
export function BadgesPage(): ReactNode {
  const words = useRulesWords();
  const [{ badges }] = trpc.seo.rules.useSuspenseQuery();
  const all = [
    { id: 'verified', name: words.verifiedName, icon: BadgeCheck, rules: words.verifiedRules },
    {
      id: 'responsive',
      name: words.responsiveName,
      icon: MessageCircleReply,
      rules: words.responsiveRules(badges),
    },
    { id: 'top', name: words.topName, icon: Trophy, rules: words.topRules(badges) },
  ];
  return (
    <div className="page max-w-3xl pt-8">
      <h1 className="text-2xl sm:text-3xl">{words.badgesHeading}</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">{words.badgesLead}</p>
      <div className="mt-8 divide-y divide-line border-y border-line">
        {all.map(({ id, name, icon: Icon, rules }) => (
          <section
            key={id}
            id={id}
            aria-labelledby={`${id}-name`}
            className="grid scroll-mt-20 gap-x-8 gap-y-3 py-7 sm:grid-cols-[12rem_minmax(0,1fr)]"
          >
            <h2 id={`${id}-name`} className="flex items-center gap-2.5 self-start text-lg">
              <Icon aria-hidden="true" className="size-6 text-leaf" />
              {name}
            </h2>
            <ul className="flex max-w-prose list-disc flex-col gap-2 pl-6 marker:text-ink-faint">
              {rules.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="mt-4 text-sm text-ink-faint">{words.badgesFoot}</p>
    </div>
  );
}
