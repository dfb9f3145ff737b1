import { expect, test } from 'vitest';
import { flowOf } from '../flowOf.ts';

const stepOf = (properties: string) =>
  Object.values(flowOf(`start: a\nsteps:\n  a: { request: { ${properties} } }\n`).steps)[0];
const url = 'https://api.example.com/';

test('what is not written has its default', () => {
  expect(stepOf(`url: "${url}", go: end, ifFails: end`)).toEqual({
    kind: 'request',
    method: 'POST',
    url,
    body: null,
    secrets: [],
    fields: {},
    timeoutMs: 5_000,
    retries: 1,
    filler: null,
    fillerAfterMs: 2_000,
    go: 'end',
    ifFails: 'end',
  });
});

test('what is written is read', () => {
  const written = `url: "${url}", method: PUT, body: { n: 1, list: [a, { b: c }] },
    fields: { balance: account.balance }, timeout: 3s, retries: 2,
    filler: "One moment.", fillerAfter: 4s, go: end, ifFails: a`;
  expect(stepOf(written)).toMatchObject({
    method: 'PUT',
    body: { n: '1', list: ['a', { b: 'c' }] },
    fields: { balance: 'account.balance' },
    timeoutMs: 3_000,
    retries: 2,
    filler: { kind: 'text', text: 'One moment.' },
    fillerAfterMs: 4_000,
    ifFails: 'a',
  });
});
