import { describe, expect, it } from 'vitest';
import { employerDomain, readBlockKey } from './index.ts';

describe('what a company is blocked by', () => {
  it.each([
    ['sahyadri.example', { gstin: null, domain: 'sahyadri.example' }],
    ['  https://www.Sahyadri.example/jobs?x=1 ', { gstin: null, domain: 'sahyadri.example' }],
    ['asha@hr.sahyadri.example', { gstin: null, domain: 'hr.sahyadri.example' }],
    ['27AAPFU0939F1ZV', { gstin: '27AAPFU0939F1ZV', domain: null }],
    ['27 aapfu 0939 f1zv', { gstin: '27AAPFU0939F1ZV', domain: null }],
  ])('reads %s', (text, key) => {
    expect(readBlockKey(text)).toEqual(key);
  });

  it.each(['Sahyadri Foods', '27AAPFU0939F1ZX', 'gmail.com', 'asha@gmail.com', '-a.in', 'a..in', ''])(
    'refuses %s',
    (text) => {
      expect(readBlockKey(text)).toBeNull();
    },
  );

  it('knows an employer by a work address only', () => {
    expect(employerDomain('imran@konkan.example')).toBe('konkan.example');
    expect(employerDomain('imran@rediffmail.com')).toBeNull();
  });
});
