import type { MailPort } from '@nxtgauge/services/ports';
import nodemailer from 'nodemailer';

const TIMEOUT_MS = 15_000;

/** Sends through a mail server, e.g. `smtps://user:password@mail.example.in`. `from` is the sender's name and address. */
export function smtpMail({ url, from }: { url: string; from: string }): MailPort {
  const transport = nodemailer.createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      // Bodies come from our own templates as text; no file or address may ever be read into them.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send({ messageId, to, subject, text }) {
      const sent: { messageId?: string } = await transport.sendMail({
        messageId: `<${messageId}>`,
        to,
        subject,
        text,
      });
      return { reference: sent.messageId ?? messageId };
    },
  };
}
