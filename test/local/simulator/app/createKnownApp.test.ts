import { expect, test } from 'vitest';
import { createKnownApp } from '../../../../src/local/simulator/app/createKnownApp.ts';

test('an app is known by its address, or not at all', () => {
  expect(createKnownApp('http://localhost:7071').access).toEqual({
    url: 'http://localhost:7071',
    key: undefined,
  });
  expect(createKnownApp(undefined).access).toBeUndefined();
});
