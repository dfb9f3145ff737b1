import { expect, test } from 'vitest';
import { askService } from '../../src/calls/askService.ts';
import type { WebAnswer, WebCall } from '../../src/calls/webClient.ts';
import { requestStep } from '../engine/sampleFlow.ts';
import { createManualClock } from './manualClock.ts';

const status = (code: number, retryAfterMs: number | null = null): WebAnswer => ({
  kind: 'answered',
  status: code,
  contentType: null,
  retryAfterMs,
  body: '',
});
const failed = (retryable: boolean): WebAnswer => ({ kind: 'failed', why: 'x', retryable });

type Asked = Readonly<{ body?: string | null; url?: string; requestBaseUrl?: string | null }>;

const ask = async (
  answers: readonly WebAnswer[],
  { body = null, url = 'https://api.example.com/', requestBaseUrl = null }: Asked = {},
) => {
  const sent: WebCall[] = [];
  const clock = createManualClock(0);
  const web = {
    send: async (call: WebCall) => {
      sent.push(call);
      return answers[sent.length - 1] ?? failed(true);
    },
  };
  const sign = (id: string, at: number, text: string) => ({ 'webhook-id': `${id} ${at} ${text}` });
  const asked = { method: 'POST', url, body } as const;
  const step = requestStep('end', 'end', { retries: 2 });
  const answer = await askService({ web, sign, clock, requestBaseUrl }, 'req_1', asked, step);
  return { answer, sent, slept: clock.slept };
};

test.each([[200], [302], [400], [404]])('an answer of %i is taken as it is', async (code) => {
  const { answer, sent, slept } = await ask([status(code)]);
  expect({ answer, tries: sent.length, slept }).toEqual({
    answer: status(code),
    tries: 1,
    slept: [],
  });
});

test.each([[500], [503], [429], [408]])(
  'after an answer of %i the service is asked again',
  async (code) => {
    const { answer, sent, slept } = await ask([status(code), status(200)]);
    expect({ answer, tries: sent.length, slept }).toEqual({
      answer: status(200),
      tries: 2,
      slept: [500],
    });
  },
);

test('the last answer counts, however bad', async () => {
  const { answer, sent, slept } = await ask([failed(true), status(500), status(502)]);
  expect({ answer, tries: sent.length, slept }).toEqual({
    answer: status(502),
    tries: 3,
    slept: [500, 1_000],
  });
});

test('what would fail again is not tried again', async () => {
  expect((await ask([failed(false)])).sent).toHaveLength(1);
});

test('a service that asks for time gets a little, for a caller waits', async () => {
  expect((await ask([status(503, 800), status(503, 60_000)])).slept).toEqual([800, 2_000]);
});

test('every try is signed anew, under the same name', async () => {
  const { sent } = await ask([status(500), status(200)], { body: '{}' });
  expect(sent.map(({ headers }) => headers['webhook-id'])).toEqual(['req_1 0 {}', 'req_1 500 {}']);
  expect(sent[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
});

test('nothing that is too big is sent', async () => {
  const { answer, sent } = await ask([status(200)], { body: 'é'.repeat(33_000) });
  expect(sent).toEqual([]);
  expect(answer).toMatchObject({ kind: 'failed', retryable: false });
});

test('an address that is only a path is completed at every try', async () => {
  const base = { url: '/balance', requestBaseUrl: 'https://api.example.com/v1' };
  const { sent } = await ask([status(500), status(200)], base);
  const whole = 'https://api.example.com/v1/balance';
  expect(sent.map(({ url }) => url)).toEqual([whole, whole]);
});

test('with nothing to complete it the request fails, and the note says what to set', async () => {
  const { answer, sent } = await ask([status(200)], { url: '/balance' });
  expect(sent).toEqual([]);
  expect(answer).toEqual({
    kind: 'failed',
    why: 'the address is only a path, and REQUEST_BASE_URL is not set',
    retryable: false,
  });
});
