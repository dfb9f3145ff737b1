import { expect, test } from 'vitest';
import { type EventGridPorts, eventGridEndpoint } from '../../src/http/eventGridEndpoint.ts';
import { fixture } from '../acs/fixture.ts';
import { bytesOf, sampleRequest, thrownBy } from './sampleRequest.ts';

const key = 'a'.repeat(32);
const headers = { 'x-switchboard-key': key };

/** The endpoint, what reached the app behind it, and what was logged. */
const setUp = (take: EventGridPorts['take'] = async () => {}) => {
  const taken: unknown[] = [];
  const logged: string[] = [];
  const endpoint = eventGridEndpoint({
    trust: { keys: [key], verify: null },
    take: async (event) => {
      taken.push(event);
      await take(event);
    },
    log: (level, message, { why } = {}) => void logged.push(`${level} ${message}: ${why}`),
  });
  const post = (content: unknown, more = headers) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    return endpoint(sampleRequest({ headers: more, body: bytesOf(text) }));
  };
  return { post, taken, logged };
};

const bare = { status: 200, headers: {}, body: null };

test.each(['incomingCall.eventGrid', 'incomingCall.cloudEvents'])(
  '%s is taken, alone and in a list, and the answer is bare',
  async (name) => {
    const { post, taken, logged } = setUp();
    const event = fixture(name);
    expect(await post(event)).toEqual(bare);
    expect(await post([event, event])).toEqual(bare);
    expect(taken).toEqual([event, event, event]);
    expect(logged).toEqual([]);
  },
);

const question = {
  eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
  data: { validationCode: 'abc' },
};

test('the question whether events are wanted is answered, and is no event', async () => {
  const { post, taken } = setUp();
  const { status, body } = await post([question]);
  expect([status, body]).toEqual([200, '{"validationResponse":"abc"}']);
  expect(taken).toEqual([]);
});

test.each([
  ['an event', [{}]],
  ['the question', [question]],
  ['what is no JSON', '{'],
])('%s without the key is refused, and nothing happens', async (_, content) => {
  const { post, taken, logged } = setUp();
  await expect(post(content, { 'x-switchboard-key': 'wrong' })).rejects.toMatchObject({
    code: 'unauthorized',
  });
  expect(taken).toEqual([]);
  expect(logged).toEqual([expect.stringContaining('not trusted')]);
});

test('what will never be read is taken, and the log tells', async () => {
  const { post, taken, logged } = setUp();
  expect(await post('{')).toEqual(bare);
  expect(taken).toEqual([]);
  expect(logged).toEqual(['error a delivery of events that is not taken: The body is not JSON.']);
});

test('a delivery that is too large is refused for good, and the log tells', async () => {
  const { post, taken, logged } = setUp();
  const tooMany = post(Array.from({ length: 101 }, () => ({})));
  await expect(tooMany).rejects.toMatchObject({ code: 'tooLarge' });
  expect(taken).toEqual([]);
  expect(logged).toEqual([expect.stringContaining('101 events; 100 are allowed')]);
});

test('one failure brings all of them again, and the others are handled all the same', async () => {
  const { post, taken, logged } = setUp(async (event) => {
    if (event !== 'good') throw new Error(`no storage for ${event}`);
  });
  const thrown = await thrownBy(() => post(['good', 'first', 'second', 'good']));
  expect(thrown).toEqual(new Error('no storage for first'));
  expect(taken).toHaveLength(4);
  expect(logged).toEqual(['error an event was not taken: Error: no storage for second']);
});
