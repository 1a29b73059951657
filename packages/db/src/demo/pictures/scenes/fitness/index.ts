export { boxing } from './boxing.ts';
export { equipment } from './equipment.ts';
export { gymLift } from './gym-lift.ts';
export { lakeMeditation } from './lake-meditation.ts';
export { parkGroup } from './park-group.ts';
export { seaRun } from './sea-run.ts';
export { terraceYoga } from './terrace-yoga.ts';
