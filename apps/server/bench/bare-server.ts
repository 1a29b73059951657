import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import postgres from 'postgres';
import { bareStatements } from './bare-statements.ts';
import type { NewLead } from './bare-statements.ts';

/**
 * The floor of the benchmark: `node:http` and the driver, one hand-written prepared statement per answer, nothing else. No
 * input check, no policy, no limit, no audit. It answers the same content as the product, from the same tables.
 */
const [url = '', port = '0'] = process.argv.slice(2);
const { search, profile, feed, jobs, find, counts, post, board, funnel } = bareStatements(
  postgres(url, { max: 8, onnotice: () => {} }),
);

async function answer(req: IncomingMessage, res: ServerResponse) {
  const at = new URL(req.url ?? '/', 'http://bare');
  const q = (name: string) => at.searchParams.get(name) ?? '';
  try {
    let rows: { body: string }[];
    if (at.pathname === '/search') rows = await search(q('role'), q('city'), at.searchParams.get('text'));
    else if (at.pathname === '/find' || at.pathname === '/counts') {
      const asked = {
        keys: q('keys').split(','),
        text: q('text'),
        facet: q('facet'),
        price: Number(q('price')),
      };
      rows = await (at.pathname === '/find' ? find(asked) : counts(asked));
    } else if (at.pathname === '/profile') rows = await profile(q('slug'));
    else if (at.pathname === '/feed') rows = await feed(q('role'), q('before'));
    else if (at.pathname === '/jobs') rows = await jobs(q('city'), q('text'), q('mode'), Number(q('pay')));
    else if (at.pathname === '/board') rows = await board(q('token'), q('job'));
    else if (at.pathname === '/funnel') rows = await funnel(q('token'), q('job'));
    else {
      let body = '';
      for await (const chunk of req) body += String(chunk);
      rows = await post(String(req.headers['authorization']).slice(7), JSON.parse(body) as NewLead);
    }
    const text = rows[0]?.body;
    res.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(text);
  } catch (error) {
    res.writeHead(500).end(String(error));
  }
}

const server = createServer((req, res) => void answer(req, res));
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
