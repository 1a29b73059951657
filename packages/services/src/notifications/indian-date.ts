/** A day as notices say it: `12 Nov`. */
export const indianDate = (at: Date): string =>
  new Intl.DateTimeFormat('en-IN', { timeZone: 'Asia/Kolkata', day: 'numeric', month: 'short' }).format(at);
