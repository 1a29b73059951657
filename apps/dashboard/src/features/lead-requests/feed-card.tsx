import { leadPrice, type LeadCard, type LeadPricingPolicy } from '@nxtgauge/domain/leads';
import { formatDay, formatRelative } from '@nxtgauge/ui/format';
import { AppLink, Badge, Coins, IconButton, Popover, Price } from '@nxtgauge/ui/primitives';
import { CalendarDays, Check, CircleHelp, MapPin, Sparkles, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { ReportButton } from '../trust/report-dialog.tsx';
import { PriceFactors } from './price-factors.tsx';
import { Slots } from './slots.tsx';

/** One open lead in the feed; the price is computed from the published rule, its factors stand one tap away. */
export function FeedCard({
  lead,
  profileId,
  policy,
  now,
}: {
  lead: LeadCard;
  profileId: string;
  policy: LeadPricingPolicy | undefined;
  now: Date;
}): ReactNode {
  const price = policy && leadPrice(policy, { ...lead, openedAt: new Date(lead.openedAt) }, now);
  const firstToRespond = price?.factors.some((factor) => factor.key === 'freshness' && factor.value < 10_000);
  const place = lead.placeName === lead.cityName ? lead.cityName : `${lead.placeName}, ${lead.cityName}`;
  return (
    <li className="relative grid gap-x-6 gap-y-3 py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h2 className="text-base font-semibold wrap-anywhere">
          <AppLink
            href={paths.openLead(lead.id, profileId)}
            className="text-ink no-underline after:absolute after:inset-0 hover:underline"
          >
            {lead.title}
          </AppLink>
        </h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft [&_svg]:size-4">
          <span className="inline-flex items-center gap-1.5">
            <MapPin aria-hidden="true" />
            {place}
          </span>
          {lead.requiredDate === null ? null : (
            <span className="num inline-flex items-center gap-1.5">
              <CalendarDays aria-hidden="true" />
              by {formatDay(lead.requiredDate, now)}
            </span>
          )}
          <span className="num text-ink-faint">
            {lead.postedAs}, {formatRelative(lead.openedAt, now)}
          </span>
        </p>
        <p className="mt-2 line-clamp-2 max-w-prose text-sm wrap-anywhere text-ink-soft">{lead.excerpt}</p>
        <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Slots taken={lead.liveRequestCount} />
          {lead.requestedByMe ? (
            <Badge tone="leaf" icon={<Check aria-hidden="true" />}>
              You responded
            </Badge>
          ) : null}
          {lead.urgency === 'URGENT' ? (
            <Badge tone="brick" icon={<Zap aria-hidden="true" />}>
              Urgent
            </Badge>
          ) : null}
          {firstToRespond ? (
            <Badge tone="act" icon={<Sparkles aria-hidden="true" />}>
              First to respond
            </Badge>
          ) : null}
          <span className="relative z-1">
            <ReportButton compact kind="lead" entityId={lead.id} what="this lead" />
          </span>
        </div>
      </div>
      <div className="flex items-center justify-between gap-4 sm:flex-col sm:items-end sm:justify-start sm:gap-1">
        <span className="text-sm text-ink-faint">
          Budget <Price paise={lead.budgetInr} />
        </span>
        {price && !lead.requestedByMe ? (
          <span className="relative z-1 -mr-2 inline-flex items-center">
            <Coins amount={price.coins} word size="md" />
            <Popover
              align="end"
              title="How this price comes about"
              trigger={<IconButton size="sm" label={`Why ${price.coins} coins`} icon={<CircleHelp />} />}
            >
              <PriceFactors price={price} />
            </Popover>
          </span>
        ) : null}
      </div>
    </li>
  );
}
