import { existsSync } from 'node:fs';

/** Where Chromium and its kin are on Linux, macOS and Windows. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser that `CHROMIUM_PATH` names, or one that is installed. Without one the tests that need
 * it are skipped with a word, but in continuous integration that is an Error.
 */
export const findChromium = (
  env: Readonly<Record<string, string | undefined>>,
  isThere: (file: string) => boolean = existsSync,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): string | null => {
  const wanted = env.CHROMIUM_PATH;
  if (wanted) return wanted;
  const found = usualPlaces.find(isThere);
  if (found !== undefined) return found;
  const message = 'No Chromium is installed, and CHROMIUM_PATH names none';
  if (env.CI) throw new Error(`${message}: the softphone cannot be tested.`);
  say(`${message}: the tests of the softphone are skipped.`);
  return null;
};
