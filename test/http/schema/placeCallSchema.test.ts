import { expect, test } from 'vitest';
import { placeCallProperties, placeCallSchema } from '../../../src/http/schema/placeCallSchema.ts';

const user = '8:acs:11111111-2222-4333-8444-555555555555_abc';

test.each([
  ['+12065550100', { kind: 'phone', number: '+12065550100' }],
  [user, { kind: 'voip', userId: user }],
  [
    '8:orgid:11111111-2222-4333-8444-555555555555',
    { kind: 'teams', userId: '8:orgid:11111111-2222-4333-8444-555555555555' },
  ],
])('a call can go to %s', (to, party) => {
  expect(placeCallSchema.parse({ to, flow: 'reminder' })).toEqual({ to: party, flow: 'reminder' });
});

const issuesOf = (change: object): readonly string[] =>
  placeCallSchema
    .safeParse({ to: '+12065550100', flow: 'reminder', ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const many = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`v${at}`, 'x']));

test.each([
  [{ to: undefined }, 'to: Write a telephone number that exists'],
  [{ to: 12065550100 }, 'to: Write a telephone number that exists'],
  [{ to: '2065550100' }, 'to: Write a telephone number that exists'],
  [{ to: '+12' }, 'to: Write a telephone number that exists'],
  [{ to: '+19995550100' }, 'to: Write a telephone number that exists'],
  [{ to: 'withheld' }, 'to: Write a telephone number that exists'],
  [{ flow: undefined }, 'flow: Write the name of a flow.'],
  [{ flow: '' }, 'flow: Write the name of a flow.'],
  [{ flow: 'a'.repeat(65) }, 'flow: A flow'],
  [{ from: 'me' }, 'from: Write one of the numbers of CALLER_ID'],
  [{ from: 1 }, 'from: Write one of the numbers of CALLER_ID'],
  [{ variables: [] }, 'variables: Write an object of texts by name.'],
  [{ variables: { a: 1 } }, 'variables.a: Write a text in quotation marks.'],
  [{ variables: { a: 'x'.repeat(501) } }, 'variables.a: A text has 500 characters at most.'],
  [{ variables: { '1a': 'x' } }, 'variables.1a: '],
  [{ variables: { ['a'.repeat(51)]: 'x' } }, `variables.${'a'.repeat(51)}: `],
  [{ variables: { a: 'x\u0000' } }, 'variables.a: A text has no control characters'],
  [{ notBefore: '2026-11-27' }, 'notBefore: Write a time as ISO 8601 has it'],
  [{ expires: 5 }, 'expires: Write a time as ISO 8601 has it'],
  [{ window: 'mornings' }, 'window: Write an object such as'],
  [{ window: { hours: 9 } }, 'window.hours: Write from when until when'],
  [{ retry: 3 }, 'retry: Write an object such as'],
  [{ retry: { attempts: 99 } }, 'retry.attempts: Write how often'],
  [{ maxLength: '2h' }, 'maxLength: Write a length of time from "10s" to "1h"'],
  [{ maxLength: 60 }, 'maxLength: Write a length of time from "10s" to "1h"'],
  [{ purpose: 'fun' }, 'purpose: Write one of "transactional"'],
  [{ statusUrl: 5 }, 'statusUrl: Write an address.'],
  [{ statusUrl: `https://${'x'.repeat(2_000)}` }, 'statusUrl: An address has 2000 characters'],
  [{ reference: 'x'.repeat(201) }, 'reference: A text has 200 characters at most.'],
  [{ reference: null }, 'reference: Write a text in quotation marks.'],
  [{ variables: many(51) }, 'variables: There may be 50 variables at most.'],
])('%j is refused', (change, expected) => {
  const issues = issuesOf(change);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.startsWith(expected), issues[0]).toBe(true);
});

test.each([
  [{ variables: many(50) }],
  [{ variables: { ['a'.repeat(50)]: 'x'.repeat(500), _b2: '' } }],
  [{ from: '+18005550199' }],
  [{ from: null }],
])('limits may be reached', (change) => {
  expect(issuesOf(change)).toEqual([]);
});

test.each([null, [], 'text', 1])('%j is no request', (value) => {
  expect(placeCallSchema.safeParse(value).error?.issues[0]?.message).toBe(
    'Send a JSON object with `to` and `flow`.',
  );
});

test('a property of an object’s prototype is a variable like others', () => {
  const body = JSON.parse('{"to":"+12065550100","flow":"a","variables":{"constructor":"x"}}');
  expect(placeCallSchema.parse(body).variables).toEqual({ constructor: 'x' });
});

test('the names of the properties are known', () => {
  expect(placeCallProperties.toSorted()).toEqual(
    [
      ...['expires', 'flow', 'from', 'maxLength', 'notBefore', 'purpose', 'reference', 'retry'],
      ...['statusUrl', 'to', 'variables', 'window'],
    ].toSorted(),
  );
});
