import { describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

describe.runIf(hasBrowser)('the softphone beside an API that asks for a key', () => {
  const house = useHouse({ enableAuth: true });
  const { open } = useBrowser(house);

  test('shows the record of a call and its flow, and never holds the key', async () => {
    const phone = await open();
    const { page } = phone;
    const key = house.environment().key ?? '';
    expect(key).not.toBe('');
    await page.reload();
    const told: string[] = [];
    page.on('request', (request) => {
      told.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
    });
    await page.locator('.status[data-there="true"]').waitFor();
    await phone.button(1, 'Call Switchboard').click();
    await page.locator('.flow-body [data-step="welcome"]').waitFor();
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Open in the API' }).click();
    const record = await opening;
    await record.waitForLoadState();
    const text = (await record.locator('body').textContent()) ?? '';
    expect(JSON.parse(text)).toMatchObject({ flow: 'contoso-support', from: '+12065550100' });
    const seen = [...told, record.url(), text, await page.content()].join(' ');
    expect(seen).not.toContain(key);
    expect(seen).not.toContain(encodeURIComponent(key));
    await record.close();
    // Prompts take no time here: the call may be over already.
    await house.simulate('POST', '/_sim/clock/advance', { ms: 120_000 });
    await phone.is(1, 'idle');
  });
});
