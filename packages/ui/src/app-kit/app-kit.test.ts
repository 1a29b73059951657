import { describe, expect, it } from 'vitest';
import { hasReason, isRetryable, readError } from './errors.ts';
import { readLiveEvent } from './live-updates.ts';
import { activeHref } from './nav.ts';
import { matchesKeys } from './shortcuts.tsx';

const wire = (data: unknown, message = 'This lead is full.') => Object.assign(new Error(message), { data });

describe('readError', () => {
  it('reads our shape', () => {
    const error = wire({
      httpStatus: 409,
      code: 'CONFLICT',
      reason: 'LEAD_FULL',
      requestId: 'req-1',
      fieldErrors: [{ path: 'a', message: 'b' }, 'junk'],
      details: { coins: 14, nested: {} },
    });
    expect(readError(error)).toEqual({
      status: 409,
      code: 'CONFLICT',
      reason: 'LEAD_FULL',
      message: 'This lead is full.',
      requestId: 'req-1',
      fieldErrors: [{ path: 'a', message: 'b' }],
      details: { coins: 14 },
    });
    expect(hasReason(error, 'LEAD_FULL', 'LEAD_NOT_OPEN')).toBe(true);
    expect(isRetryable(error)).toBe(false);
  });

  it('tells a dead connection from a bug', () => {
    expect(readError(new TypeError('Failed to fetch')).reason).toBe('OFFLINE');
    expect(isRetryable(new TypeError('Failed to fetch'))).toBe(true);
    expect(readError(new TypeError('undefined is not a function')).reason).toBe('UNEXPECTED');
    expect(isRetryable(wire({ httpStatus: 503 }))).toBe(true);
  });

  it.each([null, undefined, 'text', 7, {}, { data: null }, { data: { fieldErrors: 'x' } }])(
    'never throws on %j',
    (value) => {
      expect(readError(value).message).toMatch(/\.$/);
    },
  );
});

describe('readLiveEvent', () => {
  it('takes bare and tracked events and drops the rest', () => {
    const event = { topic: 'lead', entityId: 'e1' };
    expect(readLiveEvent(event)).toEqual(event);
    expect(readLiveEvent({ id: '7', data: event })).toEqual(event);
    expect(readLiveEvent({ topic: 'lead' })).toBeNull();
    expect(readLiveEvent(null)).toBeNull();
  });
});

describe('activeHref', () => {
  const nav = [
    { href: '/app', label: 'Home', icon: null },
    { href: '/app/leads', label: 'Leads', icon: null, also: ['/app/requests'] },
    { href: '/app/leads/mine', label: 'Mine', icon: null },
  ];
  it('marks the longest beginning of the path', () => {
    expect(activeHref(nav, '/app/')).toBe('/app');
    expect(activeHref(nav, '/app/leads/123')).toBe('/app/leads');
    expect(activeHref(nav, '/app/leads/mine/4')).toBe('/app/leads/mine');
    expect(activeHref(nav, '/app/requests/9')).toBe('/app/leads');
    expect(activeHref(nav, '/application')).toBeNull();
  });
});

describe('matchesKeys', () => {
  const press = (
    key: string,
    mods: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
  ) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...mods,
  });
  it('knows plain keys, signs and modifiers apart', () => {
    expect(matchesKeys('j', press('j'))).toBe(true);
    expect(matchesKeys('j', press('J', { shiftKey: true }))).toBe(false);
    expect(matchesKeys('j', press('j', { ctrlKey: true }))).toBe(false);
    expect(matchesKeys('?', press('?', { shiftKey: true }))).toBe(true);
    expect(matchesKeys('mod+k', press('k', { metaKey: true }))).toBe(true);
    expect(matchesKeys('mod+k', press('k', { ctrlKey: true }))).toBe(true);
    expect(matchesKeys('mod+k', press('k'))).toBe(false);
    expect(matchesKeys('shift+a', press('A', { shiftKey: true }))).toBe(true);
    expect(matchesKeys('enter', press('Enter'))).toBe(true);
  });
});
