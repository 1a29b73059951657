export { CONTACT_KINDS, findContactData } from './find-contact-data.ts';
export type { ContactHit, ContactKind } from './find-contact-data.ts';
export { CONTACT_DATA_REASON, contactDataMessage, publicText, withoutContactData } from './public-text.ts';
