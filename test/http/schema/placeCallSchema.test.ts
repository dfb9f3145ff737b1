import { expect, test } from 'vitest';
import { placeCallProperties, placeCallSchema } from '../../src/http/placeCallSchema.ts';

const user = '8:acs:11111111-2222-4333-8444-555555555555_abc';

test.each([
  ['+12065550100', { kind: 'phone', number: '+12065550100' }],
  [user, { kind: 'voip', userId: user }],
  [
    '8:orgid:11111111-2222-4333-8444-555555555555',
    { kind: 'teams', userId: '8:orgid:11111111-2222-4333-8444-555555555555' },
  ],
])('a call can go to %s', (to, party) => {
  expect(placeCallSchema.parse({ to, flow: 'reminder' })).toEqual({
    to: party,
    flow: 'reminder',
    from: null,
    variables: {},
  });
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
  expect(placeCallProperties).toEqual(['to', 'flow', 'from', 'variables']);
});
