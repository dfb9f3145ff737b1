import { expect, test } from 'vitest';
import { readWebhookSecrets } from '../../src/config/readWebhookSecrets.ts';
import { sampleKey } from './sampleEnv.ts';

const secretOf = (version: number) => `whsec_${sampleKey(version)}`;
const bytes = (length: number) =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 37 + 5) % 256)).toString('base64');

test.each([' ', ',', ', ', '\n'])(
  'two secrets may be separated by %j, the newest first',
  (between) => {
    const secrets = [secretOf(2), secretOf(1)];
    expect(readWebhookSecrets(secrets.join(between))).toEqual(secrets);
  },
);

test.each([
  ['24 bytes', `whsec_${bytes(24)}`, true],
  ['64 bytes', `whsec_${bytes(64)}`, true],
  ['23 bytes', `whsec_${bytes(23)}`, false],
  ['65 bytes', `whsec_${bytes(65)}`, false],
  ['nothing', '', false],
  ['no prefix', sampleKey(1), false],
  ['no base64', `whsec_${'é'.repeat(40)}`, false],
  ['half of a base64', `whsec_${sampleKey(1)}A`, false],
  ['one byte again and again', `whsec_${Buffer.alloc(32, 7).toString('base64')}`, false],
  [
    'a placeholder',
    `whsec_${Buffer.from('change me, this is a placeholder!').toString('base64')}`,
    false,
  ],
  ['the same twice', `${secretOf(1)} ${secretOf(1)}`, false],
  ['three', `${secretOf(1)} ${secretOf(2)} ${secretOf(3)}`, false],
  ['one that is wrong', `${secretOf(1)} whsec_short`, false],
])('%s', (_, text, isRight) => {
  expect(readWebhookSecrets(text) !== null).toBe(isRight);
});
