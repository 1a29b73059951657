export { bride } from './bride.ts';
export { gajra } from './gajra.ts';
export { jewelleryTray } from './jewellery-tray.ts';
export { lipsticks } from './lipsticks.ts';
export { mehndiHands } from './mehndi-hands.ts';
export { shadePalette } from './shade-palette.ts';
export { vanity } from './vanity.ts';
