import { expect, test } from 'vitest';
import { announcement } from '../../../src/local/host/announcement.ts';
import type { FunctionsHost } from '../../../src/local/host/hostOptions.ts';

const host: FunctionsHost = {
  url: 'http://localhost:7071',
  port: 7071,
  functions: [
    { name: 'health', kind: 'http', methods: ['GET'], url: 'http://localhost:7071/api/health' },
    { name: 'sweep', kind: 'timer' },
  ],
  close: async () => undefined,
};

test('for a person it lists each function with its URL', () => {
  expect(announcement(host, false).split('\n')).toEqual([
    'Functions host on http://localhost:7071 (no keys needed)',
    '  health: [GET] http://localhost:7071/api/health',
    '  sweep: timer',
  ]);
});

test('for a machine it is one line of JSON, without the keys', () => {
  const keys = { master: 'm-secret', default: 'd-secret', eventGrid: 'e-secret' };
  const text = announcement({ ...host, keys }, true);
  expect(text).not.toContain('\n');
  expect(text).not.toContain('secret');
  expect(JSON.parse(text)).toEqual({
    url: host.url,
    port: host.port,
    functions: host.functions,
  });
});
