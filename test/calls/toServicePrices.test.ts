import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toServicePrices } from '../../src/calls/toServicePrices.ts';

test('the prices of the project are read', async () => {
  const { currency, prices } = toServicePrices(await readFile('src/rates/services.json', 'utf8'));
  expect([currency, prices.voipParticipantMinute]).toEqual(['USD', 0.004]);
});

test.each(['', '{}', '{"prices":{"recordingMinute":-1}}'])('%s holds none', (text) => {
  expect(() => toServicePrices(text)).toThrow();
});
