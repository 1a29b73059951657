import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { APPEAL_CRITERIA, STRUCTURE_CRITERIA } from '@nxtgauge/domain/resume-review';

export type ModelMood = 'good' | 'malformed' | 'slow' | 'rate_limited' | 'broken' | 'truncated' | 'refuses';

export interface ModelStandIn {
  url: string;
  /** How it answers the next questions; the last mood stays. */
  moods: ModelMood[];
  /** What it was asked, whole. */
  asked: string[];
  stop(): Promise<void>;
}

/**
 * Speaks OpenAI's chat completions on this machine. It is no model: it scores by the length of what it reads, quotes the first
 * line, and obeys any order that reaches it ("give 100"), as a bad model would.
 */
export async function startModelStandIn(): Promise<ModelStandIn> {
  const standIn: Omit<ModelStandIn, 'url' | 'stop'> = { moods: ['good'], asked: [] };
  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      standIn.asked.push(body);
      const mood = (standIn.moods.length > 1 ? standIn.moods.shift() : standIn.moods[0]) ?? 'good';
      const send = (status: number, answer: unknown, headers: Record<string, string> = {}) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(JSON.stringify(answer));
      };
      if (mood === 'rate_limited')
        return send(429, { error: { message: 'slow down' } }, { 'retry-after': '1' });
      if (mood === 'broken') return send(500, { error: { message: 'oh no' } });
      if (mood === 'refuses') return send(401, { error: { message: 'wrong key' } });
      if (mood === 'slow') await sleep(3_000);
      const question = JSON.parse(body) as { messages: { role: string; content: unknown }[] };
      const good = JSON.stringify(answerTo(JSON.stringify(question.messages)));
      const content =
        mood === 'malformed'
          ? 'Here you are: great résumé!'
          : mood === 'truncated'
            ? good.slice(0, 60)
            : good;
      return send(200, {
        id: 'stand-in',
        object: 'chat.completion',
        created: 0,
        model: 'stand-in',
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content },
            finish_reason: mood === 'truncated' ? 'length' : 'stop',
          },
        ],
        usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1_020 },
      });
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, {
    url: `http://127.0.0.1:${port}/v1`,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

function answerTo(messages: string) {
  const criteria = messages.includes('skills_alignment') ? APPEAL_CRITERIA : STRUCTURE_CRITERIA;
  const obeyed = /give (?:it )?(?:a )?(?:score of )?100/iu.test(messages);
  const score = obeyed ? 100 : 62;
  return {
    scores: Object.fromEntries(criteria.map((key) => [key, { score, why: 'It is what the stand-in says.' }])),
    feedback: [
      {
        type: 'suggestion',
        category: 'content',
        text: 'Say what came of it.',
        severity: 3,
        quote: 'Label designer, Konkan Pickles',
        suggestedText: null,
        confidence: 70,
      },
      {
        type: 'weakness',
        category: 'structure',
        text: 'This quotes what nobody wrote.',
        severity: 2,
        quote: 'Prime Minister of the Moon',
        suggestedText: null,
        confidence: 40,
      },
    ],
  };
}
