import { expect, test } from 'vitest';
import { checkGridTrust } from '../../src/http/checkGridTrust.ts';

const key = 'a'.repeat(32);

test.each([
  ['a key', { keys: [key], verify: null }],
  ['a token', { keys: [], verify: async () => 'ok' as const }],
])('%s is enough', (_, trust) => {
  checkGridTrust(trust, () => expect.unreachable());
});

test('with nothing nobody is let in, and the log names the settings', () => {
  const logged: unknown[] = [];
  const check = () =>
    checkGridTrust({ keys: [], verify: null }, (...line) => void logged.push(line));
  expect(check).toThrow(expect.objectContaining({ code: 'unauthorized' }));
  const why = 'neither EVENT_GRID_KEYS nor EVENT_GRID_TENANT_ID is set';
  expect(logged).toEqual([['error', expect.any(String), { why }]]);
});
