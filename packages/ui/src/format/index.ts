export { formatBytes, formatCoins, formatCount, formatDistance, listWords, plural } from './count.ts';
export {
  formatDate,
  formatDateTime,
  formatDay,
  formatRelative,
  formatTime,
  formatTimeLeft,
  formatWeekday,
  type When,
} from './dates.ts';
export {
  formatRupees,
  formatRupeesShort,
  formatSalary,
  groupAsTyped,
  groupIndian,
  parseRupees,
  rupeesForInput,
  type ParsedRupees,
} from './money.ts';
