import type { LeadRules } from '@nxtgauge/domain/settings';
import { CoinGlyph } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

const share = (basisPoints: number) =>
  basisPoints === 10_000
    ? 'All of it'
    : basisPoints === 0
      ? 'Nothing'
      : basisPoints === 5_000
        ? 'Half'
        : `${basisPoints / 100} %`;

/** Every way an answer can end, and what comes back; the numbers are the ones in force. */
export function CoinTable({ rules }: { rules: LeadRules }): ReactNode {
  const rows: [string, string][] = [
    ['The customer accepts you', 'Nothing: the coins are spent, and you see each other’s contact'],
    ['The customer says no, or accepts somebody else and closes', 'All of it'],
    [`The customer does not open your answer for ${rules.unopenedHours} hours`, 'All of it'],
    [`The customer opens it and does not decide for ${rules.undecidedHours} hours`, 'All of it'],
    ['The lead closes, runs out or is taken down', 'All of it'],
    [`You take it back within ${rules.freeWithdrawMinutes} minutes`, 'All of it'],
    [`You take it back later, before it is opened`, share(rules.lateWithdrawBasisPoints)],
    ['You take it back after it was opened', 'Nothing'],
  ];
  return (
    <table className="w-full text-left">
      <thead>
        <tr className="border-b border-line-strong text-sm text-ink-faint">
          <th scope="col" className="py-2 pr-4 font-normal">
            What happens
          </th>
          <th scope="col" className="w-2/5 py-2 font-normal">
            <span className="flex items-center gap-1.5">
              <CoinGlyph />
              What comes back
            </span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(([what, back]) => (
          <tr key={what}>
            <th scope="row" className="py-3 pr-4 font-normal">
              {what}
            </th>
            <td className="py-3 align-top font-medium">{back}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
