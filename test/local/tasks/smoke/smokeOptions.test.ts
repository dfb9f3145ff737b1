import { expect, test } from 'vitest';
import { smokeOptions } from '../../../../src/local/tasks/smoke/smokeOptions.ts';

const to = ['--to', '+12065550123'];
const read = (args: readonly string[], env = {}) => smokeOptions({ args, env });

test('little has to be said', () => {
  expect(read(to)).toEqual({
    ...{ app: null, key: null, to: '+12065550123', number: null, flow: 'contoso-support' },
    ...{ simulator: null, only: null, limitMs: 180_000, save: null, yes: false, json: false },
  });
});

test.each([
  [['--app', 'https://a.example/api/'], {}, { app: 'https://a.example' }],
  [[], { SWITCHBOARD_URL: 'http://localhost:1/api', SWITCHBOARD_KEY: 'k' }, { key: 'k' }],
  [['--key', 'b'], { SWITCHBOARD_KEY: 'a' }, { key: 'b' }],
  [['--key', ''], {}, { key: null }],
  [['--only', 'in', '--limit', '10', '--yes', '--json'], {}, { only: 'in', limitMs: 10_000 }],
])('%j', (args, env, wanted) => {
  expect(read([...to, ...args], env)).toMatchObject(wanted);
});

test.each([
  [[], '--to is missing'],
  [['--to', '0123'], '--to must be a number'],
  [[...to, '--number', '1'], '--number must be a number'],
  [[...to, '--app', 'contoso'], '--app must be an address'],
  [[...to, '--app', 'ftp://contoso'], '--app must be an address'],
  [[...to, '--only', 'both'], '--only must be out or in'],
  [[...to, '--limit', '9'], '--limit must be 10 to 3600'],
  [[...to, '--limit', '1e3'], '--limit must be 10 to 3600'],
  [[...to, '--wrong'], 'usage: npm run smoke'],
])('%j is refused', (args, message) => {
  expect(() => read(args)).toThrow(message);
});
