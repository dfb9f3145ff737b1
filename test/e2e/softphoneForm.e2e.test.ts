import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { violationsOf } from './browser/violationsOf.ts';
import { useHouse } from './house.ts';

const root = path.join(import.meta.dirname, '..', '..');
const mostBytes = 150 * 1024;

test('the page weighs no more than 150 KB', async () => {
  const folder = path.join(root, 'dist', 'softphone');
  const sizes = (await readdir(folder)).map(
    async (name) => (await stat(path.join(folder, name))).size,
  );
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

describe.runIf(hasBrowser)('the form of the softphone', () => {
  const house = useHouse({ factor: 0.3 });
  const { open } = useBrowser(house);

  test.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'light', viewport: { width: 390, height: 844 } },
    { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  ] as const)('axe finds nothing wrong in $colorScheme at $viewport.width', async (options) => {
    const phone = await open({ ...options, reducedMotion: 'reduce' });
    expect(await violationsOf(phone.page)).toEqual([]);
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.key(1, '1').click();
    await phone.is(2, 'ringing');
    expect(await violationsOf(phone.page)).toEqual([]);
    for (const name of ['Enlarge the drawing', 'Save as flow test']) {
      await phone.page.getByRole('button', { name }).click();
      await phone.page.getByRole('dialog').waitFor();
      expect(await violationsOf(phone.page)).toEqual([]);
      await phone.page.getByRole('button', { name: 'Close' }).click();
    }
    await phone.button(2, 'Answer').click();
    await phone.is(2, 'talking');
    expect(await violationsOf(phone.page)).toEqual([]);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    expect(await violationsOf(phone.page)).toEqual([]);
  });

  test('nothing is wider than a small screen', async () => {
    const phone = await open({ viewport: { width: 390, height: 844 } });
    const width = () => phone.page.evaluate('document.documentElement.scrollWidth');
    expect(await width()).toBeLessThanOrEqual(390);
    await phone.button(1, 'Call Switchboard').click();
    await phone.page.locator('.flow-body [data-step="welcome"]').waitFor();
    expect(await width()).toBeLessThanOrEqual(390);
    await phone.page.getByRole('button', { name: 'Save as flow test' }).click();
    expect(await width()).toBeLessThanOrEqual(390);
    await phone.page.getByRole('button', { name: 'Close' }).click();
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });

  test('colours and silence are chosen once and remembered', async () => {
    const { page } = await open({ colorScheme: 'light' });
    const background = () =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('button', { name: 'Mute all sound' }).click();
    await page.reload();
    await page.locator('.status[data-there="true"]').waitFor();
    expect(await background()).not.toBe(light);
    await page.getByRole('button', { name: 'Mute all sound', pressed: true }).waitFor();
  });

  test('nothing is asked of anybody but the simulator', async () => {
    const { page } = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.reload();
    await page.locator('.status[data-there="true"]').waitFor();
    expect([...hosts]).toEqual([new URL(house.environment().simulator ?? '').host]);
  });

  test('a number that is being typed stays while the page is drawn anew', async () => {
    const phone = await open();
    const field = phone.handset(2).getByLabel('Number of this handset');
    await field.fill('+1 206 555');
    const call = await house.dial([], '+12065550100');
    await phone.is(1, 'talking');
    expect(await field.inputValue()).toBe('+1 206 555');
    await field.fill('12065550177');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('+1 206 555 0177');
    await house.simulate('POST', `/_sim/calls/${call}/hangup`);
    await phone.is(1, 'idle');
  });
});
