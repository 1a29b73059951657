import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

interface Mail {
  subject: string;
  text: string;
}

/** The mails that this address was sent, newest first. */
export async function mailsTo(request: APIRequestContext, email: string): Promise<Mail[]> {
  const answer = await request.get(`/outbox.json?to=${encodeURIComponent(email)}`);
  const { mails } = (await answer.json()) as { mails: Mail[] };
  return mails;
}

/** Waits for the six digits that were sent to this address. */
export async function readCode(request: APIRequestContext, email: string): Promise<string> {
  const code = async () => {
    for (const mail of await mailsTo(request, email)) {
      const digits = /\b(\d{6})\b/u.exec(`${mail.subject}\n${mail.text}`)?.[1];
      if (digits) return digits;
    }
    return '';
  };
  await expect.poll(code, { message: `a code for ${email}`, timeout: 30_000 }).toMatch(/^\d{6}$/u);
  return code();
}
