import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDemo } from '../../src/local/tasks/report/makeDemo.ts';
import { toPage } from '../../src/report/page/toPage.ts';
import { fullReport } from '../report/reports.ts';
import { findChromium } from './browser/findChromium.ts';
import { violationsOf } from './browser/violationsOf.ts';

const executablePath = findChromium(process.env);
const root = path.join(import.meta.dirname, '..', '..');

const demoPage = async (): Promise<string> => {
  let page = '';
  await makeDemo({
    ...{ root, day: '2026-11-20', zone: 'Europe/Berlin', calls: 2_000, seed: 1 },
    put: async (name, content) => {
      const whole = typeof content === 'string' ? content : await text(content);
      if (name.endsWith('.html')) page = whole;
    },
  });
  return page;
};

type Look = Readonly<{ width: number; scheme: 'light' | 'dark'; scale?: number }>;

const open = async (html: string, { width, scheme, scale = 1 }: Look) => {
  const browser = await chromium.launch({ executablePath: executablePath ?? '' });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    ...{ viewport: { width, height: 900 }, colorScheme: scheme, deviceScaleFactor: scale },
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(about|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  await page.setContent(html);
  return { page, complaints };
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - innerWidth');

const looks = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const;

describe.skipIf(executablePath === null)('the page of a report', () => {
  test.each(looks)('is whole at $width, $scheme', async (look) => {
    const { page, complaints } = await open(await demoPage(), look);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByText('The figures of this picture').first().click();
    await page.getByRole('table', { name: 'Calls by the hour (Europe/Berlin)' }).waitFor();
    await page.getByText('What it counts').first().click();
    await page.getByText('Telephone calls that began on this day').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each([360, 740, 1280])(
    'nothing scrolls at %s, so nothing stops the tab key for it',
    async (width) => {
      const { page } = await open(await demoPage(), { width, scheme: 'light' });
      await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })");
      const scrolling =
        '[...document.querySelectorAll("*")].filter((one) => ' +
        '!one.closest(".unseen, thead, svg") && one.scrollWidth > one.clientWidth && ' +
        '/auto|scroll/.test(getComputedStyle(one).overflowX)).map((one) => one.textContent)';
      expect(await page.evaluate(scrolling)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const stops = 'document.querySelectorAll("[tabindex], a, button, input").length';
      expect(await page.evaluate(stops)).toBe(0);
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  test('a row that is a card is still heard as a row', async () => {
    const { page } = await open(await demoPage(), looks[2]);
    const sound = page.getByRole('table', { name: 'Sound' });
    expect(await sound.getByRole('row').count()).toBe(2);
    expect(await sound.getByRole('columnheader', { name: 'Jitter' }).count()).toBe(1);
    expect(await sound.getByRole('cell', { name: '14.2 ms' }).isVisible()).toBe(true);
  });

  test('names that are long and hostile break nothing', async () => {
    const name = `<img src=x onerror=alert(1)>${'very-long-name'.repeat(20)}`;
    const { page, complaints } = await open(toPage(fullReport(name)), looks[2]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('img, script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('is printed on paper: dark letters on white, pictures in full', async () => {
    const { page } = await open(await demoPage(), looks[1]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    expect(await page.locator('figure .wide').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

/** Nobody wants to wait for pictures but who asks for them: `npm run screenshots`. */
const isAskedFor = process.env.MODE === 'screenshots' && executablePath !== null;
const folder = path.join(root, 'docs', 'images');
const mostBytes = 150 * 1024;

describe.runIf(isAskedFor)('pictures of a report', () => {
  test.each([
    { name: 'light', width: 1200, height: 860, scheme: 'light', scale: 1 },
    { name: 'dark', width: 1200, height: 860, scheme: 'dark', scale: 1 },
    { name: 'phone', width: 390, height: 860, scheme: 'light', scale: 1.5 },
  ] as const)('$name', async ({ name, height, ...look }) => {
    const { page } = await open(await demoPage(), look);
    await page.setViewportSize({ width: look.width, height });
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `report-${name}.png`);
    await page.screenshot({ path: file });
    expect((await stat(file)).size).toBeLessThanOrEqual(mostBytes);
  });
});
