export { rupees } from '@nxtgauge/domain/money';
export { indianDate } from '../notifications/indian-date.ts';
