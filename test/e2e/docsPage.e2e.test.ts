import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { findChromium } from './browser/findChromium.ts';
import { useHouse } from './house.ts';

const executablePath = findChromium(process.env);
const house = useHouse({ enableAuth: true });

const open = async (where: string) => {
  const browser = await chromium.launch({ executablePath: executablePath ?? '' });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(house.environment().host) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await page.goto(`${house.environment().host}${where}`);
  return { page, complaints, foreign };
};

test.skipIf(executablePath === null).each(['/api/docs', '/api/docs/'])(
  '%s asks for a key, then shows every operation, and loads nothing from elsewhere',
  async (where) => {
    const { page, complaints, foreign } = await open(where);
    await page.getByLabel('The key of an API client').fill('wrong');
    await page.getByRole('button', { name: 'Show the API' }).click();
    await page.getByText('This key does not open the contract.').waitFor();
    await page.getByLabel('The key of an API client').fill(house.environment().key ?? '');
    await page.getByRole('button', { name: 'Show the API' }).click();
    for (const summary of ['Place a call', 'Place up to 1,000 calls', 'Read this contract']) {
      await page.getByText(summary).first().waitFor();
    }
    expect(foreign).toEqual([]);
    // Without a key, and with a wrong one, the contract is not given: the browser says so too.
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
    expect(page.url()).not.toContain(house.environment().key);
  },
);
