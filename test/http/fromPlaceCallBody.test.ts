import { expect, test } from 'vitest';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { thrownBy } from './sampleRequest.ts';

const body = { to: '+12065550100', flow: 'reminder' };

test('what was not written is not wished', () => {
  expect(fromPlaceCallBody(body, 'key-1')).toEqual({
    idempotencyKey: 'key-1',
    requestHash: expect.stringMatching(/^[\w-]{43}$/),
    to: { kind: 'phone', number: '+12065550100' },
    flow: 'reminder',
    variables: {},
    wishes: {
      ...{ from: null, notBefore: null, expires: null, window: null, retry: null, maxMs: null },
      ...{ purpose: 'transactional', statusUrl: null, reference: null },
    },
  });
});

test('what was written is', () => {
  const { wishes } = fromPlaceCallBody(
    {
      ...{ ...body, from: '+18005550199', notBefore: '2026-11-27T09:00:00Z' },
      ...{ expires: '2026-11-27T10:00:00+01:00', window: { hours: '09:00-18:00', days: 'mon' } },
      ...{ retry: { attempts: 2 }, maxLength: '5m', purpose: 'marketing' },
      ...{ statusUrl: 'https://crm.example/hook', reference: 'order 1' },
    },
    'key-1',
  );
  const nine = Date.parse('2026-11-27T09:00:00Z');
  expect(wishes).toEqual({
    ...{ from: '+18005550199', notBefore: nine, expires: nine },
    window: { week: [[{ opens: 540, closes: 1_080 }], [], [], [], [], [], []], zone: null },
    retry: { on: ['busy', 'noAnswer'], attempts: 2, intervalMs: 900_000, backoff: 1 },
    ...{ maxMs: 300_000, purpose: 'marketing' },
    ...{ statusUrl: 'https://crm.example/hook', reference: 'order 1' },
  });
});

test('what means the same has the same hash', () => {
  const hashOf = (more: object) => fromPlaceCallBody({ ...body, ...more }, 'a').requestHash;
  const plain = hashOf({});
  expect(hashOf({ from: null, variables: {}, purpose: 'transactional' })).toBe(plain);
  expect(hashOf({ maxLength: '60m' })).toBe(hashOf({ maxLength: '1h' }));
  const others = [
    ...[
      { maxLength: '1h' },
      { reference: 'x' },
      { variables: { a: 'b' } },
      { purpose: 'emergency' },
    ],
    ...[{ retry: { attempts: 2 } }, { window: { hours: '09:00-18:00' } }],
  ];
  expect(new Set([plain, ...others.map(hashOf)]).size).toBe(others.length + 1);
});

test('a property within a property is refused by its name', async () => {
  const wrong = { ...body, window: { hours: '09:00-18:00', day: 'mon' }, retry: { attemps: 3 } };
  expect(await thrownBy(() => fromPlaceCallBody(wrong, 'a'))).toMatchObject({
    code: 'badRequest',
    errors: [
      { field: 'window.day', message: 'There is no property "day"; did you mean "days"?' },
      { field: 'retry.attempts' },
      {
        field: 'retry.attemps',
        message: 'There is no property "attemps"; did you mean "attempts"?',
      },
    ],
  });
});
