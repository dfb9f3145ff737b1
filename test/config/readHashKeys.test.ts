import { expect, test } from 'vitest';
import { readHashKeys } from '../../src/config/readHashKeys.ts';
import { sampleKey } from './sampleEnv.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64');

const localKey = encoded('for this machine only, never in the cloud!..');

test('keys are read in any order, the lowest version first', () => {
  const read = readHashKeys(`12:${sampleKey(12)},3:${sampleKey(3)}`, false);
  expect(read.ok && read.keys.map(({ version }) => version)).toEqual([3, 12]);
});

test.each([
  ['', 'write <version>'],
  [sampleKey(1), 'this is not a key'],
  [`0:${sampleKey(1)}`, 'this is not a key'],
  [`1:${sampleKey(1)},`, 'write <version>'],
  [`1:${encoded('short')}`, 'a key of 5 bytes is too short'],
  [`1:${encoded('change me, this is not a key at all!')}`, 'this key is a placeholder'],
  [`1:${encoded('an example of a key, with 32 bytes or more')}`, 'this key is a placeholder'],
  [`1:${Buffer.alloc(32, 7).toString('base64')}`, 'this key is not random'],
  [`1:${localKey}`, 'this is the key of local.settings.json.example'],
  [`1:${sampleKey(1)},1:${sampleKey(2)}`, 'a version occurs twice'],
])('%s is refused: %s', (text, expected) => {
  const read = readHashKeys(text, false);
  expect(read.ok ? 'ok' : read.problem).toContain(expected);
});

test('the key that everybody knows will do on a developer’s machine', () => {
  expect(readHashKeys(`1:${localKey}`, true).ok).toBe(true);
});

test('no problem shows the key', () => {
  const read = readHashKeys(`1:${encoded('change me, this is not a key at all!')}`, false);
  expect(JSON.stringify(read)).not.toContain('at all');
});
