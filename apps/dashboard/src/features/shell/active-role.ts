import type { Me } from '@nxtgauge/domain/identity';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../identity/me.tsx';

export type MyProfileRef = Me['profiles'][number];
/** `jobs`: a company or a candidate, who neither posts nor answers leads. */
export type ActiveRole =
  | { kind: 'customer' }
  | { kind: 'professional'; profile: MyProfileRef }
  | { kind: 'jobs'; label: 'Company' | 'Candidate' };

export const CUSTOMER = 'customer';
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

/** Which role is on from now, on this device: `customer` or the id of one of the person's profiles. */
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
  return null;
}

export function chooseRole(me: Me, remembered: string | null, pathname: string): ActiveRole {
  const side = sideOfPath(pathname);
  const live = me.profiles.find((profile) => profile.isLive) ?? me.profiles[0];
  const chosen = me.profiles.find((profile) => profile.id === remembered);
  const canPost = me.permissions.includes('lead.post');
  if (!canPost && !live)
    return { kind: 'jobs', label: me.roles.includes('company') ? 'Company' : 'Candidate' };
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
  useEffect(() => {
    if (demanded && value !== remembered && me.profiles.length > 0) rememberRole(value);
  }, [demanded, value, remembered, me.profiles.length]);
  return role;
}
