export * from './contracts.ts';
export { readPeopleWords } from './read-words.ts';
