export { fashionRail } from './fashion-rail.ts';
export { foodFilming } from './food-filming.ts';
export { gadgets } from './gadgets.ts';
export { ringLightSet } from './ring-light-set.ts';
export { skincareShelf } from './skincare-shelf.ts';
export { trainWindow } from './train-window.ts';
export { unboxing } from './unboxing.ts';
