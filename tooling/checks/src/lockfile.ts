export interface LockedPackage {
  readonly name: string;
  readonly version: string;
}

export interface Lockfile {
  /** Every package version that is installed, once. */
  readonly packages: readonly LockedPackage[];
  /** Every installed copy: one version with different peers is installed more than once. */
  readonly copies: readonly LockedPackage[];
}

const KEY = /^ {2}'?((?:@[^/'\s]+\/)?[^@'\s]+)@([^:'()\s]+)(\([^']*\))?'?:/;

/** Reads the names and versions out of a pnpm lockfile (format 9). */
export function readLockfile(text: string): Lockfile {
  return { packages: readSection(text, 'packages'), copies: readSection(text, 'snapshots') };
}

function readSection(text: string, section: string): LockedPackage[] {
  const found: LockedPackage[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) inside = line.startsWith(`${section}:`);
    const match = inside ? KEY.exec(line) : null;
    if (match !== null) found.push({ name: match[1] ?? '', version: match[2] ?? '' });
  }
  return found;
}

/** Orders "1.10.0" after "1.9.0"; a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [aMain, aPre] = splitOnce(a);
  const [bMain, bPre] = splitOnce(b);
  const bParts = bMain.split('.').map(Number);
  const aParts = aMain.split('.').map(Number);
  for (let index = 0; index < Math.max(aParts.length, bParts.length); index += 1) {
    const difference = (aParts[index] ?? 0) - (bParts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (aPre === bPre) return 0;
  return aPre === undefined ? 1 : bPre === undefined ? -1 : aPre.localeCompare(bPre, 'en', { numeric: true });
}

function splitOnce(version: string): [string, string | undefined] {
  const at = version.indexOf('-');
  return at < 0 ? [version, undefined] : [version.slice(0, at), version.slice(at + 1)];
}
