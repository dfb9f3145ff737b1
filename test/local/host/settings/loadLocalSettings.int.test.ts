import { afterAll, expect, test } from 'vitest';
import { loadLocalSettings } from '../../../../src/local/host/settings/loadLocalSettings.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const load = (settings: object, env: Record<string, string>) => {
  folder.write('local.settings.json', settings);
  return loadLocalSettings(folder.path, env);
};

test('values go into the environment, where what is set already wins', () => {
  const env: Record<string, string> = { SET: 'by the shell', EMPTY: '' };
  const { overridden } = load(
    {
      IsEncrypted: false,
      Values: { SET: 'by the file', EMPTY: 'by the file', NEW: 'new', NUMBER: 5, YES: true },
      ConnectionStrings: { A: 'a=1', B: { ConnectionString: 'b=2' } },
    },
    env,
  );
  expect(env).toEqual({
    SET: 'by the shell',
    EMPTY: '',
    NEW: 'new',
    NUMBER: '5',
    YES: 'true',
    'ConnectionStrings:A': 'a=1',
    'ConnectionStrings:B': 'b=2',
  });
  expect(overridden).toEqual(['SET', 'EMPTY']);
});

test('CORS is a list with commas', () => {
  expect(load({ Host: { CORS: 'http://a, http://b', CORSCredentials: true } }, {})).toMatchObject({
    cors: ['http://a', 'http://b'],
    corsCredentials: true,
  });
});

test.each<[object, RegExp]>([
  [{ IsEncrypted: true }, /IsEncrypted: must be false/],
  [{ Values: { A: { nested: 1 } } }, /Values\.A: /],
])('%o is refused with the place', (settings, message) => {
  expect(() => load(settings, {})).toThrow(message);
});

test('an app without the file has no settings of its own', () => {
  const env = {};
  const none = temporaryFolder();
  expect(loadLocalSettings(none.path, env)).toEqual({
    cors: [],
    corsCredentials: false,
    overridden: [],
  });
  expect(env).toEqual({});
  none.remove();
});
