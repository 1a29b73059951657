import type { Me } from '@nxtgauge/domain/identity';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../identity/me.tsx';

export type MyProfileRef = Me['profiles'][number];
export type ActiveRole =
  | { kind: 'customer' }
  | { kind: 'professional'; profile: MyProfileRef }
  | { kind: 'company'; company: NonNullable<Me['company']> }
  /** Looks for a job. */
  | { kind: 'candidate' };

export const CUSTOMER = 'customer';
export const COMPANY = 'company';
export const CANDIDATE = 'candidate';
const KEY = 'nxg-role';
const listeners = new Set<() => void>();
let inMemory: string | null = null;

function readRemembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return inMemory;
  }
}

/** Which role is on from now, on this device: `customer`, `company`, `candidate` or the id of one of the person's profiles. */
export function rememberRole(role: string): void {
  inMemory = role;
  try {
    localStorage.setItem(KEY, role);
  } catch {
    // Storage may be closed; the choice then lasts for this page.
  }
  for (const listener of listeners) listener();
}

const useRemembered = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readRemembered);

const under = (pathname: string, roots: readonly string[]) =>
  roots.some((root) => pathname === root || pathname.startsWith(`${root}/`));

/** The role that a page belongs to, so that a link from a notice opens under the right one. */
export function sideOfPath(pathname: string): ActiveRole['kind'] | null {
  if (under(pathname, ['/leads'])) return 'customer';
  if (under(pathname, ['/open-leads', '/requests'])) return 'professional';
  if (under(pathname, ['/team', '/people', '/company', '/jobs', '/hiring'])) return 'company';
  if (under(pathname, ['/candidate', '/saved', '/applications', '/apply'])) return 'candidate';
  return null;
}

/** Without a choice on this device, a company seat or a profile comes before the customer that everybody is. */
export function chooseRole(me: Me, remembered: string | null, pathname: string): ActiveRole {
  const side = sideOfPath(pathname);
  const live = me.profiles.find((profile) => profile.isLive) ?? me.profiles[0];
  const chosen = me.profiles.find((profile) => profile.id === remembered);
  const canPost = me.permissions.includes('lead.post');
  if (
    me.company &&
    (side === 'company' ||
      (side === null && (remembered === COMPANY || (remembered === null && !live))) ||
      (!canPost && !live))
  ) {
    return { kind: 'company', company: me.company };
  }
  const looksForWork = me.permissions.includes('job.apply');
  if (looksForWork && (side === 'candidate' || (side === null && remembered === CANDIDATE))) {
    return { kind: 'candidate' };
  }
  if (!canPost && !live) return { kind: 'candidate' };
  if (side === 'customer' || !live) return { kind: 'customer' };
  if (side === 'professional') return { kind: 'professional', profile: chosen ?? live };
  if (remembered === CUSTOMER) return { kind: 'customer' };
  return { kind: 'professional', profile: chosen ?? live };
}

/** The role as it is remembered and as the switcher names it. */
export const roleValue = (role: ActiveRole): string =>
  role.kind === 'professional' ? role.profile.id : role.kind;

/** The role that is on: what the page demands, else what was chosen last on this device. */
export function useActiveRole(): ActiveRole {
  const me = useMe();
  const remembered = useRemembered();
  const pathname = useLocation({ select: (location) => location.pathname });
  const role = chooseRole(me, remembered, pathname);
  const value = roleValue(role);
  const demanded = sideOfPath(pathname) !== null;
  const hasChoice = me.profiles.length > 0 || me.company !== null || me.permissions.includes('job.apply');
  useEffect(() => {
    if (demanded && value !== remembered && hasChoice) rememberRole(value);
  }, [demanded, value, remembered, hasChoice]);
  return role;
}
