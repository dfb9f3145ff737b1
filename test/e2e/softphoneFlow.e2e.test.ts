import { describe, expect, test } from 'vitest';
import { hasBrowser, type Softphone, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

describe.runIf(hasBrowser)('the flow on the softphone', () => {
  const house = useHouse({ factor: 0.3 });
  const { open } = useBrowser(house);

  const step = ({ page }: Softphone, name: string) =>
    page.locator(`.flow-body > .diagram [data-step="${name}"]`);
  const isMarked = (phone: Softphone, name: string, mark: string) =>
    phone.page
      .locator(`.flow-body > .diagram [data-step="${name}"][data-mark="${mark}"]`)
      .waitFor();

  test('the step that a call is in lights up, and what it came by stays marked', async () => {
    const phone = await open();
    const { page } = phone;
    await phone.button(1, 'Call Switchboard').click();
    await isMarked(phone, 'welcome', 'now');
    await isMarked(phone, 'billing', 'ahead');
    await page.getByRole('img', { name: /contoso-support as a graph. Now in welcome/ }).waitFor();
    await phone.key(1, '1').click();
    await isMarked(phone, 'billing', 'now');
    await isMarked(phone, 'welcome', 'visited');
    await phone.button(2, 'Decline').click();
    await isMarked(phone, 'unavailable', 'now');
    await phone.is(1, 'idle');
    await isMarked(phone, 'end', 'visited');
    await isMarked(phone, 'technical', 'ahead');
    const list = page.getByRole('list', { name: 'Steps of contoso-support' });
    await list.getByText('billing (transfer), visited: leads to ifFails: unavailable').waitFor();
    expect(await page.locator('.flow-body > .diagram .way[data-taken="true"]').count()).toBe(3);
    await page.getByText('welcome → billing → unavailable, then ended: completed').waitFor();
  });

  test('the drawing can be enlarged, and Esc closes it without hanging up', async () => {
    const phone = await open();
    const { page } = phone;
    await phone.button(1, 'Call Switchboard').click();
    await isMarked(phone, 'welcome', 'now');
    await page.getByRole('button', { name: 'Enlarge the drawing' }).click();
    const dialog = page.getByRole('dialog', { name: /contoso-support/ });
    await dialog.locator('[data-step="welcome"][data-mark="now"]').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await phone.is(1, 'talking');
    expect(await page.evaluate('document.activeElement?.textContent')).toContain('Enlarge');
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    await step(phone, 'welcome').waitFor();
  });
});
