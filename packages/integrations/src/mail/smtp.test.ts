import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { smtpMail } from './index.ts';

/** As much of a mail server as one mail needs. */
async function sink() {
  const received: string[] = [];
  const server = createServer((socket) => {
    let inData = false;
    let body = '';
    socket.write('220 sink\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      if (inData) {
        body += text;
        if (!body.endsWith('\r\n.\r\n')) return;
        received.push(body);
        inData = false;
        socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go on\r\n');
      } else {
        socket.write(text.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n');
      }
    });
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { received, port: (server.address() as AddressInfo).port, close: () => server.close() };
}

it('hands one mail to the server with its stable message id and its sender', async () => {
  const { received, port, close } = await sink();
  const mail = smtpMail({ url: `smtp://127.0.0.1:${port}`, from: 'Nxtgauge <no-reply@nxtgauge.test>' });
  const { reference } = await mail.send({
    messageId: '42@nxtgauge',
    to: 'asha@example.test',
    subject: 'Your lead is open\r\nBcc: someone@example.test',
    text: 'Hello Asha',
  });
  close();
  expect(reference).toContain('42@nxtgauge');
  expect(received[0]).toMatch(/^Message-ID: <42@nxtgauge>\r$/mu);
  expect(received[0]).toMatch(/^From: Nxtgauge <no-reply@nxtgauge\.test>\r$/mu);
  expect(received[0]).not.toMatch(/^Bcc:/mu);
});

it('fails when there is no server', async () => {
  const mail = smtpMail({ url: 'smtp://127.0.0.1:1', from: 'no-reply@nxtgauge.test' });
  await expect(
    mail.send({ messageId: '1@nxtgauge', to: 'a@example.test', subject: 's', text: 't' }),
  ).rejects.toThrow();
});
