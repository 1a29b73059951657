import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import { Button } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths, paths } from '../shell/paths.ts';
import { useNow } from '../shell/use-now.ts';
import { CoinTable } from './coin-table.tsx';
import { PriceRules } from './price-rules.tsx';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactNode {
  return (
    <section aria-labelledby={id} className="scroll-mt-20 border-t border-line pt-8">
      <h2 id={id} className="mb-4 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

const list = 'flex max-w-prose list-decimal flex-col gap-2.5 pl-6 marker:text-ink-faint marker:font-medium';

/** The rules in plain words, with the numbers that are in force at this moment. */
export function HowPage(): ReactNode {
  const now = useNow();
  const [rules] = trpc.settings.leadRules.useSuspenseQuery();
  const [policy] = trpc.settings.leadPricing.useSuspenseQuery();
  return (
    <div className="page max-w-4xl pt-8">
      <h1 className="text-2xl sm:text-3xl">How it works</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">
        Customers never pay us. Professionals pay with coins, and only for customers who accept them. These
        are the rules, with the numbers that hold today.
      </p>
      <div className="mt-10 flex flex-col gap-12">
        <Section id="customers" title="If you need somebody">
          <ol className={list}>
            <li>
              You answer a few questions about the work. You make an account at the end, not at the beginning.
            </li>
            <li>
              Our staff read it within {rules.approvalHours} hours, so that professionals can trust what they
              see.
            </li>
            <li>
              It stays open for {rules.openDays} days, and you can renew it {rules.maxRenewals} times.
              Professionals see your first name, your area and the work.
            </li>
            <li>
              At most {MAX_LIVE_REQUESTS} professionals can answer at a time. You compare their work, ratings
              and quotes, and write with them here.
            </li>
            <li>
              You accept the one you like. Now the two of you see each other’s contact, and both can see who
              looked at it.
            </li>
            <li>
              When the work is done you review each other. Neither sees the other’s words before both have
              written.
            </li>
          </ol>
          <Button href={paths.postLead} variant="act" size="lg" className="mt-6">
            Post a lead
          </Button>
        </Section>
        <Section id="private" title="What stays private">
          <p className="max-w-prose text-ink-soft">
            Phone numbers, e-mail addresses and surnames do not leave our server until a quote is accepted:
            not in profiles, not in messages, not in the code of a page. Text that people publish is checked
            for contact details, and a hit is sent back with the reason.
          </p>
        </Section>
        <Section id="coins" title="If you offer work: holds, captures, releases">
          <p className="mb-5 max-w-prose text-ink-soft">
            When you answer a lead, its price is set aside in your wallet: you hold it, you have not spent it.
            Acceptance spends it. Everything else gives it back by rule, by itself, with the name of the rule
            on your statement.
          </p>
          <CoinTable rules={rules} />
          <Button href={appPaths.offerWork} size="lg" className="mt-6">
            Offer your work
          </Button>
        </Section>
        <Section id="price" title="What an answer costs">
          <PriceRules policy={policy} now={now} />
          <p className="num mt-6 text-sm text-ink-faint">Version {policy.version} of the price rule.</p>
        </Section>
      </div>
    </div>
  );
}
