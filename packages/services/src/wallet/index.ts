export * from './grant-coins.ts';
export { walletIdOf } from './holds.ts';
export * from './read-wallet.ts';
