import { createFormControl } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { readError } from '../app-kit/errors.ts';
import { errorText } from './bound.ts';
import { matchField, planServerErrors, runSubmit } from './server-errors.ts';

const trpcError = (message: string, data: Record<string, unknown>) =>
  Object.assign(new Error(message), {
    name: 'TRPCClientError',
    data: { httpStatus: 400, code: 'BAD_REQUEST', ...data },
  });

describe('matchField', () => {
  it('takes the field itself, or the nearest field above', () => {
    const names = ['title', 'answers.guests', 'tags'];
    expect(matchField('title', names)).toBe('title');
    expect(matchField('answers.guests', names)).toBe('answers.guests');
    expect(matchField('tags.2', names)).toBe('tags');
    expect(matchField('answers', names)).toBeNull();
    expect(matchField('', names)).toBeNull();
  });
});

describe('planServerErrors', () => {
  const names = ['title', 'about', 'place', 'code'];

  it('puts every message on its field, the first message of a field wins', () => {
    const error = readError(
      trpcError('Check the marked fields.', {
        reason: 'INVALID_INPUT',
        fieldErrors: [
          { path: 'about', message: 'Leave out phone numbers.' },
          { path: 'about.0', message: 'Second.' },
          { path: 'title', message: 'Too short.' },
        ],
      }),
    );
    expect(planServerErrors(error, names)).toEqual({
      fields: [
        { name: 'about', message: 'Leave out phone numbers.' },
        { name: 'title', message: 'Too short.' },
      ],
      form: null,
    });
  });

  it('renames paths and shows messages of no field above the form', () => {
    const error = readError(
      trpcError('Check.', {
        reason: 'INVALID_INPUT',
        fieldErrors: [
          { path: 'placeSlug', message: 'Choose a place.' },
          { path: 'captcha', message: 'Reload the page.' },
        ],
      }),
    );
    expect(planServerErrors(error, names, { paths: { placeSlug: 'place' } })).toEqual({
      fields: [{ name: 'place', message: 'Choose a place.' }],
      form: 'Reload the page.',
    });
  });

  it('blames one field for a reason, and only when that field is on the screen', () => {
    const error = readError(trpcError('This code is wrong.', { reason: 'WRONG_CODE' }));
    const map = { reasons: { WRONG_CODE: 'code' } } as const;
    expect(planServerErrors(error, names, map)).toEqual({
      fields: [{ name: 'code', message: 'This code is wrong.' }],
      form: null,
    });
    expect(planServerErrors(error, ['title'], map)).toEqual({ fields: [], form: 'This code is wrong.' });
  });

  it('says the sentence of the error when there is nothing else', () => {
    const error = readError(trpcError('You have 3 coins, this costs 14.', { reason: 'INSUFFICIENT_COINS' }));
    expect(planServerErrors(error, names)).toEqual({ fields: [], form: 'You have 3 coins, this costs 14.' });
  });
});

describe('errorText', () => {
  it('finds the first sentence however deep it lies', () => {
    expect(errorText(undefined)).toBeUndefined();
    expect(errorText({ type: 'custom', message: 'Fill this in.' })).toBe('Fill this in.');
    expect(errorText([undefined, { value: { type: 'x', message: 'Choose from the list.' } }])).toBe(
      'Choose from the list.',
    );
    expect(errorText({ root: { message: 'Choose at least one.' } })).toBe('Choose at least one.');
  });
});

describe('runSubmit', () => {
  const open = () => {
    const { formControl: _shared, ...form } = createFormControl<{ title: string; about: string }>({
      defaultValues: { title: '', about: '' },
    });
    form.register('title');
    form.register('about');
    return form as unknown as Parameters<typeof runSubmit<{ title: string; about: string }, unknown>>[0];
  };
  const refusal = trpcError('Check the marked field.', {
    reason: 'CONTACT_DATA',
    requestId: 'req-1',
    fieldErrors: [{ path: 'about', message: 'Leave out phone numbers.' }],
  });

  it('marks the field also when nobody listens for the error', async () => {
    const form = open();
    await runSubmit(form, () => Promise.reject(refusal));
    expect(form.getFieldState('about').error?.message).toBe('Leave out phone numbers.');
    expect(form.getFieldState('title').invalid).toBe(false);
  });

  it('tells who listens, and keeps what belongs to no field with its request id', async () => {
    const form = open();
    const told: string[] = [];
    await runSubmit(
      form,
      () => Promise.reject(trpcError('This lead is full.', { reason: 'LEAD_FULL', requestId: 'req-2' })),
      {
        onError: (error) => told.push(error.reason),
      },
    );
    expect(told).toEqual(['LEAD_FULL']);
    expect(form.control._formState.errors.root?.server).toMatchObject({
      message: 'This lead is full.',
      type: 'req-2',
    });
  });

  it('leaves a form alone when the act succeeds', async () => {
    const form = open();
    await runSubmit(form, () => 'done');
    expect(form.control._formState.errors).toEqual({});
  });
});
