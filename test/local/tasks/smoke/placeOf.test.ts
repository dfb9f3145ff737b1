import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/local/tasks/smoke/placeOf.ts';

const one = { host: 'http://localhost:7071', simulator: 'http://localhost:8020' };
const other = { host: 'http://localhost:9999', simulator: null };
const real = 'https://contoso.azurewebsites.net';

test.each([
  [null, null, [one], { app: one.host, simulator: one.simulator }],
  [null, null, [other], { app: other.host, simulator: null }],
  [one.host, null, [one, other], { app: one.host, simulator: one.simulator }],
  [one.host, 'http://localhost:1', [one], { app: one.host, simulator: 'http://localhost:1' }],
  [real, null, [one], { app: real, simulator: null }],
])('%s %s', (app, simulator, running, place) => {
  expect(placeOf({ app, simulator }, running)).toEqual(place);
});

test('nothing is called where nothing runs', () => {
  expect(() => placeOf({ app: null, simulator: null }, [])).toThrow('Say where it does (--app');
});

test('which of several is never guessed', () => {
  expect(() => placeOf({ app: null, simulator: null }, [one, other])).toThrow('Say which: --app');
});

test('a real system has no simulator', () => {
  const given = { app: real, simulator: one.simulator };
  expect(() => placeOf(given, [])).toThrow('--simulator is for an app on this machine');
});
