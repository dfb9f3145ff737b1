import { expect, test } from 'vitest';
import { resolveSettings } from '../../../../src/local/host/settings/resolveSettings.ts';

const env = { HOUR: '6', QUEUE: 'work' };

test.each([
  ['0 0 %HOUR% * * *', '0 0 6 * * *'],
  ['%QUEUE%-%HOUR%', 'work-6'],
  ['plain', 'plain'],
  ['100%', '100%'],
])('%s becomes %s', (text, resolved) => {
  expect(resolveSettings(text, env, 'Function sweep')).toBe(resolved);
});

test('a setting without a value is an error that says whose and where to set it', () => {
  expect(() => resolveSettings('%DAY%', env, 'Function sweep')).toThrow(
    /Function sweep: the setting DAY .*local\.settings\.json/,
  );
});
