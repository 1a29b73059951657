export { appPhones } from './app-phones.ts';
export { bookingCalendar } from './booking-calendar.ts';
export { codeLaptop } from './code-laptop.ts';
export { dashboardDesk } from './dashboard-desk.ts';
export { mapTablet } from './map-tablet.ts';
export { shopPage } from './shop-page.ts';
export { systemDiagram } from './system-diagram.ts';
