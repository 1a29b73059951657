export { festivalArt } from './festival-art.ts';
export { invitation } from './invitation.ts';
export { logoGrid } from './logo-grid.ts';
export { packaging } from './packaging.ts';
export { posterWall } from './poster-wall.ts';
export { stationery } from './stationery.ts';
export { swatches } from './swatches.ts';
