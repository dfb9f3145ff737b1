import { expect, test } from 'vitest';
import { findChromium } from './findChromium.ts';

const nothing = () => false;

test.each([
  { env: { CHROMIUM_PATH: 'mine' }, isThere: nothing, found: 'mine' },
  { env: {}, isThere: (file: string) => file.endsWith('chrome.exe'), found: /chrome\.exe$/ },
  { env: { CI: '1' }, isThere: (file: string) => file === '/usr/bin/chromium', found: /chromium/ },
])('$env finds $found', ({ env, isThere, found }) => {
  expect(findChromium(env, isThere)).toMatch(found);
});

test('without one a line is printed, and continuous integration fails', () => {
  const lines: string[] = [];
  expect(findChromium({}, nothing, (line) => void lines.push(line))).toBeNull();
  expect(lines).toHaveLength(1);
  expect(() => findChromium({ CI: '1' }, nothing)).toThrow('cannot be tested');
});
