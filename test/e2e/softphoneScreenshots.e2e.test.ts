import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

/** Nobody wants to wait for pictures but who asks for them: `npm run screenshots`. */
const isAskedFor = process.env.MODE === 'screenshots' && hasBrowser;

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'images');
const mostBytes = 150 * 1024;
/** How far into the menu the picture is taken: half of it has been spoken. */
const intoPromptMs = 4500;

describe.runIf(isAskedFor)('pictures of the softphone', () => {
  const { open } = useBrowser(useHouse({ factor: 1 }));

  test.each([
    { name: 'light', colorScheme: 'light', viewport: { width: 1200, height: 830 }, rings: false },
    { name: 'dark', colorScheme: 'dark', viewport: { width: 1200, height: 830 }, rings: true },
    {
      name: 'phone',
      colorScheme: 'light',
      viewport: { width: 390, height: 800 },
      deviceScaleFactor: 1.5,
      rings: false,
    },
  ] as const)('$name', async ({ name, rings, ...options }) => {
    const phone = await open({ ...options, reducedMotion: 'reduce', locale: 'en-US' });
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.page.waitForTimeout(intoPromptMs);
    if (rings) {
      await phone.key(1, '1').click();
      await phone.is(2, 'ringing');
      await phone.shows(1, 'Putting you through');
    }
    await phone.page.mouse.move(0, 0);
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `softphone-${name}.png`);
    await phone.page.screenshot({ path: file });
    expect((await stat(file)).size).toBeLessThanOrEqual(mostBytes);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });
});
