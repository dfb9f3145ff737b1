import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const flow = (
  properties: string,
  first = 'collect: { say: "?", into: pin, secret: true, go: b }',
) =>
  problemsOf(`start: a
steps:
  a: { ${first} }
  b: { request: { url: "https://api.example.com/", go: end, ifFails: end, ${properties} } }
`);

test('a secret that a caller is asked for may be sent', () => {
  expect(flow('secrets: [pin], body: { pin: "{{secrets.pin}}" }')).toEqual(['ok']);
});

test('a secret that nobody asks for is a mistake', () => {
  expect(flow('secrets: [pim]')).toEqual([
    '4:85  No step asks for a secret `pim`. — Did you mean `pin`?',
  ]);
  expect(flow('secrets: [card]')).toEqual([
    '4:85  No step asks for a secret `card`. — ' +
      'Ask for it by a `collect` with `into: card` and `secret: true`.',
  ]);
});

test('so is what a caller is asked for, but not in confidence', () => {
  expect(flow('secrets: [pin]', 'collect: { say: "?", into: pin, go: b }')).toEqual([
    expect.stringMatching(/^4:85 {2}No step asks for a secret `pin`/),
  ]);
});

test('where a step cannot be read, it may be the one that asks', () => {
  expect(flow('secrets: [pin]', 'collect: 1')).toHaveLength(1);
});

test('a GET has no body', () => {
  expect(flow('method: GET')).toEqual(['ok']);
  expect(flow('method: GET, body: { a: b }')).toEqual([
    '4:88  A GET has no body. — Write `method: POST`, or put what is asked into `url`.',
  ]);
});
