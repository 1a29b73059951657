export { bananaLeaf } from './banana-leaf.ts';
export { banquet } from './banquet.ts';
export { biryani } from './biryani.ts';
export { buffet } from './buffet.ts';
export { chaatStall } from './chaat-stall.ts';
export { sweets } from './sweets.ts';
export { thali } from './thali.ts';
