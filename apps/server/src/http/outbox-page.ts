import type { LocalOutbox } from '@nxtgauge/integrations/mail';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Bindings } from './create-app.ts';

/** Where mails land when no mail server is configured: a page for people and a list for tests. Never in production. */
export function serveOutbox(app: Hono<Bindings>, outbox: LocalOutbox): void {
  app.get('/outbox.json', async (c) => c.json({ mails: await outbox.list(c.req.query('to')) }));
  app.get('/outbox', async (c) => {
    const mails = await outbox.list(c.req.query('to'));
    return c.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>Local outbox</title>
            <style>
              body {
                font:
                  16px/1.5 system-ui,
                  sans-serif;
                max-width: 44rem;
                margin: 2rem auto;
                padding: 0 1rem;
                color: #14213d;
                background: #fbf8f2;
              }
              article {
                border-top: 1px solid #d9d2c3;
                padding: 1rem 0;
              }
              h2 {
                font-size: 1rem;
                margin: 0;
              }
              pre {
                white-space: pre-wrap;
                font: inherit;
                margin: 0.5rem 0 0;
              }
              small {
                color: #5b6072;
              }
            </style>
          </head>
          <body>
            <h1>Local outbox</h1>
            <p>No mail server is configured, so mails are kept here. Newest first.</p>
            ${mails.length === 0 ? html`<p>Nothing has been sent yet. Register an account to see its code arrive.</p>` : ''}
            ${mails.map(
              (mail) =>
                html`<article>
                  <h2>${mail.subject}</h2>
                  <small>to ${mail.to}, ${mail.sentAt}</small>
                  <pre>${mail.text}</pre>
                </article>`,
            )}
          </body>
        </html>`,
    );
  });
}
