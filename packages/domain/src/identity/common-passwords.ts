/** Beginnings that people type when asked for a long password; compared without case, spaces and punctuation. */
const STEMS = [
  'password',
  'passw0rd',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'iloveyou',
  'welcome',
  'admin',
  'administrator',
  'nxtgauge',
  'india',
  'bharat',
  'jaimatadi',
  'jaishreeram',
  'omnamahshivaya',
  'krishna',
  'ganesha',
  'cricket',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'football',
  'master',
  'superman',
  'login',
  'secret',
  'changeme',
  'abcdefghijklmnop',
];

/**
 * True when the password is one of a few well-known patterns: one character or a short piece repeated, digits in order,
 * or a well-known word padded with digits.
 */
export function isCommonPassword(password: string): boolean {
  const bare = password.toLowerCase().replace(/[^a-z0-9]/gu, '');
  if (bare.length === 0) return new Set(password).size < 4;
  if (/^(.{1,4})\1+.{0,3}$/u.test(bare)) return true;
  if ('01234567890123456789012345678901234567890'.includes(bare)) return true;
  if ('98765432109876543210987654321098765432109'.includes(bare)) return true;
  const withoutDigits = bare.replace(/\d+/gu, '');
  return STEMS.some((stem) => withoutDigits === stem || withoutDigits === stem + stem || bare === stem);
}
