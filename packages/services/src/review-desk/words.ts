export { rupees } from '@nxtgauge/domain/money';

export const indianDate = (at: Date): string =>
  new Intl.DateTimeFormat('en-IN', { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'short' }).format(at);
