/** The embedded database cannot start; the message is one sentence for the person at the keyboard. */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
}
