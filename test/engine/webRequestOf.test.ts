import { expect, test } from 'vitest';
import { webRequestOf } from '../../src/engine/webRequestOf.ts';
import type { RequestStep } from '../../src/flow/requestStep.ts';
import { ringing } from './given.ts';
import { requestStep, support } from './sampleFlow.ts';

const requestFor = (more: Partial<RequestStep>, variables: Record<string, string> = {}) => {
  const call = { ...ringing(support, { variables }), secrets: { pin: '1234', card: '99' } };
  return webRequestOf(support, call, requestStep('end', 'end', more));
};

test('a body is JSON whose texts are filled in', () => {
  const body = {
    caller: '{{caller.number}}',
    about: { account: 'No. {{variables.account}}', tags: ['a', '{{variables.none}}'] },
  };
  const { method, body: sent } = requestFor({ body }, { account: '"7"\n' });
  expect(method).toBe('POST');
  expect(JSON.parse(sent ?? '')).toEqual({
    caller: '+12065550100',
    about: { account: 'No. "7"\n', tags: ['a', ''] },
  });
  expect(requestFor({}).body).toBeNull();
});

test('a name in a body is never taken for more than a name', () => {
  const body = JSON.parse('{"__proto__": "{{variables.a}}"}');
  expect(requestFor({ body }, { a: 'x' }).body).toBe('{"__proto__":"x"}');
});

test('only the secrets that a step lists are sent', () => {
  const body = { pin: '{{secrets.pin}}', card: '{{secrets.card}}', not: '{{secrets.toString}}' };
  const secrets = ['pin', 'toString'];
  expect(requestFor({ body, secrets }).body).toBe('{"pin":"1234","card":"","not":""}');
});

test('no secret gets into an address', () => {
  const url = 'https://api.example.com/?pin={{secrets.pin}}';
  expect(requestFor({ url, secrets: ['pin'] }).url).toBe('https://api.example.com/?pin=');
});

test.each([
  ['1&b=2', '1%26b%3D2'],
  ['../admin', '..%2Fadmin'],
  ['..', ''],
  ['.', ''],
  ['a b?#', 'a%20b%3F%23'],
  ['\ud800', '%EF%BF%BD'],
])('what callers type leads nowhere else: %j', (account, written) => {
  const url = 'https://api.example.com/accounts/{{variables.account}}/balance';
  expect(requestFor({ url }, { account }).url).toBe(
    `https://api.example.com/accounts/${written}/balance`,
  );
});
