import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { connect } from '@nxtgauge/db/client';
import { newRequestId } from '@nxtgauge/services/context';
import { readEnv } from '../env/index.ts';

/** The broken twin of the crash test: takes the coins in one step and writes the request in the next, and knows no keys. */
const env = readEnv();
const { sql } = connect(env.DATABASE_URL ?? '');
const server = createServer((req, res) => {
  void (async () => {
    const { leadId, profileId } = JSON.parse(await text(req)) as { leadId: string; profileId: string };
    const requestId = newRequestId();
    await sql`
      update tracecoin_wallets set current_balance = current_balance - 8, held_balance = held_balance + 8
      where user_id = (select user_id from user_role_profiles where id = ${profileId})`;
    await sql`select pg_sleep(0.005)`;
    await sql`
      insert into lead_requests (id, lead_id, user_role_profile_id) values (${requestId}, ${leadId}, ${profileId})
      on conflict do nothing`;
    res.end(JSON.stringify({ result: { data: { requestId } } }));
  })();
});
server.listen(env.PORT, '127.0.0.1', () => process.stdout.write('ready\n'));
