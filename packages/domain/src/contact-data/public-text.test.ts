import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONTACT_DATA_REASON, publicText, withoutContactData } from './index.ts';

function issuesOf(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

describe('publicText', () => {
  it('trims and accepts text about the work', () => {
    expect(publicText(200).parse('  Candid wedding coverage from ₹45,000  ')).toBe(
      'Candid wedding coverage from ₹45,000',
    );
  });

  it('says what was found and why it is refused', () => {
    const issues = issuesOf(publicText(200), 'Call 98765 43210 or mail me at a@gmail.com');
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toBe(
      'This contains a phone number and an e-mail address (“98765 43210”). Contact details stay private until a request ' +
        'is accepted, so please remove them and describe the work instead.',
    );
    expect(issues[0]).toMatchObject({ params: { reason: CONTACT_DATA_REASON, kinds: ['phone', 'email'] } });
  });

  it('says "it" for one find', () => {
    expect(issuesOf(publicText(200), 'DM @rahul_clicks')[0]?.message).toContain('please remove it and');
  });

  it('keeps the limit of length', () => {
    expect(issuesOf(publicText(5), 'too long a text')[0]?.message).toBe('Use at most 5 characters.');
  });
});

describe('withoutContactData', () => {
  it('passes nothing, null and undefined of an optional text', () => {
    const schema = withoutContactData(z.string().max(20).nullish());
    expect(schema.parse(undefined)).toBeUndefined();
    expect(schema.parse(null)).toBeNull();
  });

  it('puts the issue at the field', () => {
    const schema = z.object({ bio: publicText(100) });
    expect(issuesOf(schema, { bio: 'insta: rahulclicks' })[0]?.path).toEqual(['bio']);
  });
});
