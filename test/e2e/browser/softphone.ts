import type { Locator, Page } from 'playwright-core';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type House, until } from '../house.ts';
import { findChromium } from './findChromium.ts';

/** Nothing that a browser does for itself, such as looking for updates, belongs into a test. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const waitMs = 20_000;

const executablePath = findChromium(process.env);

/** Whether there is a browser to test in. */
export const hasBrowser = executablePath !== null;

type Phase = 'idle' | 'calling' | 'ringing' | 'talking';

export type Softphone = Readonly<{
  page: Page;
  /** The handset at a place, from 1. */
  handset: (place: number) => Locator;
  /** A key of its keypad. */
  key: (place: number, tone: string) => Locator;
  /** A button of it, such as `Answer`. */
  button: (place: number, name: string) => Locator;
  /** Dials a number on it. */
  dial: (place: number, number: string) => Promise<void>;
  /** Gives it the number of somebody. */
  become: (place: number, number: string) => Promise<void>;
  /** Presses keys of it, one after another. */
  press: (place: number, tones: string) => Promise<void>;
  /** Says a text by its text box. */
  say: (place: number, text: string) => Promise<void>;
  /** Waits until the handset shows that text; 20 s unless it may take longer. */
  shows: (place: number, text: string | RegExp, timeoutMs?: number) => Promise<void>;
  /** Waits until the newest call tells that text: what a handset shows may soon be over. */
  tells: (text: string | RegExp, timeoutMs?: number) => Promise<void>;
  /** Waits until the handset is idle, calling, ringing or talking. */
  is: (place: number, phase: Phase, timeoutMs?: number) => Promise<void>;
}>;

const toSoftphone = (page: Page): Softphone => {
  const handset: Softphone['handset'] = (place) =>
    page.getByRole('region', { name: `Handset ${place}`, exact: true });
  const key: Softphone['key'] = (place, tone) =>
    handset(place).locator('.keypad').getByRole('button', { name: tone, exact: true });
  const enter = async (place: number, label: string, text: string): Promise<void> => {
    const field = handset(place).getByLabel(label);
    await field.fill(text);
    await field.press('Enter');
  };
  return {
    page,
    handset,
    key,
    button: (place, name) => handset(place).getByRole('button', { name, exact: true }),
    dial: (place, number) => enter(place, 'Number to dial', number),
    become: (place, number) => enter(place, 'Number of this handset', number),
    press: async (place, tones) => {
      for (const tone of tones) await key(place, tone).click();
    },
    say: (place, text) => enter(place, 'Say something', text),
    shows: (place, text, timeout = waitMs) =>
      handset(place)
        .locator('.screen')
        .getByText(text)
        .first()
        .waitFor({ state: 'attached', timeout }),
    tells: (text, timeout = waitMs) =>
      page.locator('.timeline').getByText(text).first().waitFor({ state: 'attached', timeout }),
    is: (place, phase, timeout = waitMs) =>
      page.locator(`[data-phase="${phase}"][aria-label="Handset ${place}"]`).waitFor({ timeout }),
  };
};

export type Browsing = Readonly<{
  /** Opens the page in a browser of its own, as somebody would who has never been there. */
  open: (options?: BrowserContextOptions) => Promise<Softphone>;
  /** Opens the page once more, in another tab of the same browser. */
  openAnother: (softphone: Softphone) => Promise<Softphone>;
}>;

/** A browser for the tests of one file; a test fails on anything in the console of its pages. */
export const useBrowser = (house: House): Browsing => {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: flags });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    // The next page is to find nothing of this one: handsets outlive their page for a moment.
    await until(
      async () => {
        await house.simulate('POST', '/_sim/clock/advance', { ms: 10_000 });
        return house.simulate<{ handsets: unknown[] }>('GET', '/_sim/handsets');
      },
      ({ handsets }) => handsets.length === 0,
    );
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const visit = async (page: Page): Promise<Softphone> => {
    page.setDefaultTimeout(waitMs);
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(`${house.environment().simulator}/`);
    await page.locator('.status[data-there="true"]').waitFor();
    return toSoftphone(page);
  };
  return {
    open: async (options) => {
      if (browser === undefined) throw new Error('the browser has not been started');
      return visit(await (await browser.newContext(options)).newPage());
    },
    openAnother: async ({ page }) => visit(await page.context().newPage()),
  };
};
