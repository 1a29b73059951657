export { openContact } from './open-contact.ts';
export { searchPeople } from './search-people.ts';
