import { expect, test } from 'vitest';
import { fromGridDelivery } from '../../src/http/fromGridDelivery.ts';
import { bytesOf } from './sampleRequest.ts';

const read = (content: unknown) => fromGridDelivery(bytesOf(JSON.stringify(content)));
const event = { eventType: 'Microsoft.Communication.IncomingCall' };
const question = {
  eventType: 'Microsoft.EventGrid.SubscriptionValidationEvent',
  data: { validationCode: '512d38b6-c7b8-40c8-89fe-f46f9e9622b6', validationUrl: 'https://a' },
};

test.each([
  ['one event', event, [event]],
  ['a list', [event, event], [event, event]],
  ['an empty list', [], []],
  ['what is no event', 7, [7]],
  ['a question among events', [question, event], [question, event]],
  ['a question without a code', [{ ...question, data: {} }], [{ ...question, data: {} }]],
])('%s', (_, content, events) => {
  expect(read(content)).toEqual({ kind: 'events', events });
});

test.each([
  ['in a list', [question]],
  ['alone', question],
])('the question whether events are wanted, %s', (_, content) => {
  expect(read(content)).toEqual({ kind: 'validation', code: question.data.validationCode });
});

test('so many events are taken, and no more', () => {
  const events = Array.from({ length: 100 }, () => event);
  expect(read(events)).toEqual({ kind: 'events', events });
  const tooMany = () => read([...events, event]);
  expect(tooMany).toThrow(expect.objectContaining({ code: 'tooLarge' }));
  expect(tooMany).toThrow('The delivery has 101 events; 100 are allowed.');
});

test.each([
  ['notJson', bytesOf('')],
  ['notJson', bytesOf('{')],
  ['notJson', new Uint8Array([0x22, 0xff, 0x22])],
  ['tooLarge', bytesOf(JSON.stringify('x'.repeat(1_600_000)))],
])('%s', (code, body) => {
  expect(() => fromGridDelivery(body)).toThrow(expect.objectContaining({ code }));
});
