import { z } from 'zod';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

const clean = (max: number) =>
  z
    .string()
    .max(max, `Keep this under ${max} characters.`)
    .refine((text) => !CONTROL.test(text), 'This text has characters that cannot be shown.')
    .trim();

/** One line of text, 1 to `max` characters after trimming. */
export const line = (max: number, min = 1) =>
  clean(max)
    .min(min, min === 1 ? 'Fill this in.' : `Write at least ${min} characters.`)
    .refine((text) => !/[\r\n]/u.test(text), 'Keep this on one line.');

/** Free text with line breaks. */
export const prose = (max: number, min = 0) =>
  clean(max).min(min, min <= 1 ? 'Fill this in.' : `Write at least ${min} characters.`);

export const Id = z.uuid('This link is broken.');
/** Made by the client once per intended act and repeated on every retry of it. */
export const IdempotencyKey = z.uuid('The request lost its key. Reload the page and try again.');
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'This address is not one of ours.');
export const SearchText = z.string().max(120, 'Search for fewer words.').trim();
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'This e-mail address is too long.')
  .pipe(z.email('Enter an e-mail address such as name@example.in.'));
/** An Indian mobile number, stored as +91 and ten digits. */
export const IndianPhone = z
  .string()
  .max(20)
  .transform((text) => text.replace(/[\s()-]/gu, '').replace(/^(\+?91|0)(?=\d{10}$)/u, ''))
  .pipe(z.string().regex(/^[6-9]\d{9}$/u, 'Enter a ten-digit Indian mobile number.'))
  .transform((digits) => `+91${digits}`);

/** The input of procedures that take none. */
export const NoInput = z.void();
