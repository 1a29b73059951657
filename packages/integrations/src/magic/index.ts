export { headOf, magicType, refuseType } from './magic-type.ts';
