import { expect, test } from 'vitest';
import { createBytes } from '../../../src/report/csv/createBytes.ts';

test('what was added is taken once, and stays as it was', () => {
  const bytes = createBytes();
  bytes.add('Grüße, ');
  bytes.add('•••');
  const first = bytes.take();
  bytes.add('later');
  expect([String(first), String(bytes.take())]).toEqual(['Grüße, •••', 'later']);
  expect(bytes.take()).toHaveLength(0);
});

test('a character is added by its code, also where there was no room for it', () => {
  const bytes = createBytes();
  for (let n = 0; n < 100_000; n += 1) bytes.addAscii(44);
  expect(String(bytes.take())).toBe(','.repeat(100_000));
});

test('there is room for texts of any length', () => {
  const bytes = createBytes();
  const texts = ['•'.repeat(30_000), 'a'.repeat(200_000), '×'];
  for (const text of texts) bytes.add(text);
  expect(String(bytes.take())).toBe(texts.join(''));
});
