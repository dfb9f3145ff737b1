import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const request = (properties: string) =>
  problemsOf(`start: a\nsteps:\n  a:\n    request: { ${properties} }\n`);
const rest = 'go: end, ifFails: end';
const whole = `url: "https://api.example.com/", ${rest}`;

test.each([
  whole,
  `${whole}, method: GET`,
  `url: /balance, ${rest}`,
  `${whole}, body: { a: 1, b: [x, { c: d }] }, fields: { a: b.0.c-d, _e: $f }`,
  `${whole}, timeout: 15s, retries: 0, filler: "One moment.", fillerAfter: 1s`,
])('%s', (properties) => {
  expect(request(properties)).toEqual(['ok']);
});

test.each([
  [rest, /`request` has no `url`/],
  ['url: "https://api.example.com/", go: end', /`request` has no `ifFails`/],
  [`url: balance, ${rest}`, /"balance" is not an address that begins with https:\/\/, or a path/],
  [`${whole}, method: HEAD`, /"HEAD" is not GET, POST, PUT, PATCH or DELETE/],
  [`${whole}, timeout: 16s`, /"16s" is not a time from 1s to 15s/],
  [`${whole}, retries: 3`, /"3" is not a number from 0 to 2/],
  [`${whole}, fillerAfter: 11s`, /"11s" is not a time from 1s to 10s/],
  [`${whole}, fields: { 1a: b }`, /`1a` is not a name for a variable/],
  [`${whole}, fields: { a: "b..c" }`, /"b\.\.c" is not a place in the answer/],
  [`${whole}, fields: { a: "b[0]" }`, /"b\[0\]" is not a place in the answer/],
  [`${whole}, secrets: pin`, /`secrets` is a text; it should be a list of names/],
  [`${whole}, secrets: [a, b, c, d, e, f]`, /`secrets` has 6 items; 5 are the most/],
  [`${whole}, body: x`, /`body` is a text; it should be a map/],
  [`${whole}, headers: { a: b }`, /There is no `headers`|`headers`/],
  [`${whole}, go: nowhere`, /nowhere|go/],
])('%s', (properties, expected) => {
  expect(String(request(properties))).toMatch(expected);
});

test('fields are counted', () => {
  const fields = Array.from({ length: 21 }, (_, i) => `f${i}: a`).join(', ');
  expect(request(`${whole}, fields: { ${fields} }`)).toEqual([
    expect.stringContaining('21 fields are picked; 20 are the most.'),
  ]);
});
