import path from 'node:path';
import { expect, test } from 'vitest';
import { startOptions } from '../../../../src/local/tasks/start/startOptions.ts';

test('without arguments everything is as documented', () => {
  expect(startOptions('root', [])).toEqual({
    root: 'root',
    port: 7071,
    simulatorPort: 8020,
    factor: 1,
    publicUrl: null,
    enableAuth: false,
    callsBy: 'event-grid',
    fresh: false,
    func: false,
    realHost: null,
    json: false,
    dataFolder: path.join('root', '.local', 'azurite'),
    build: true,
    watch: true,
  });
});

test.each([
  { args: ['--port', '0'], means: { port: 0 } },
  { args: ['--simulator-port', '9000'], means: { simulatorPort: 9000 } },
  { args: ['--factor', '0.5'], means: { factor: 0.5 } },
  { args: ['--acs', 'https://a.example/'], means: { publicUrl: 'https://a.example' } },
  { args: ['--calls-by', 'webhook'], means: { callsBy: 'webhook' } },
  { args: ['--enable-auth', '--json', '--fresh'], means: { enableAuth: true, json: true } },
])('$args', ({ args, means }) => {
  expect(startOptions('root', args)).toMatchObject(means);
});

test.each([
  { args: ['--port', '70000'], says: '--port must be a number from 0 to 65535' },
  { args: ['--port', '-1'], says: /--port/ },
  { args: ['--factor', ''], says: '--factor must be' },
  { args: ['--acs', 'http://a.example'], says: 'begins with https://' },
  { args: ['--calls-by', 'pigeon'], says: '--calls-by must be webhook or event-grid' },
  { args: ['--func', '--enable-auth'], says: 'func keeps keys of its own' },
  { args: ['--prot'], says: /usage: npm start/ },
])('$args is refused', ({ args, says }) => {
  expect(() => startOptions('root', args)).toThrow(says);
});
