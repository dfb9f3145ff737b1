import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FlowSet } from '../../src/flow/flowSet.ts';
import { readSource } from '../../src/flow/readSource.ts';
import { playFile } from '../../src/local/tasks/flows/playFile.ts';
import { testFileSchema } from '../../src/local/tasks/flows/testSchema.ts';
import { hasBrowser, type Softphone, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

const root = path.join(import.meta.dirname, '..', '..');
const flow = 'contoso-support';

/** Reads what the page has made as `npm run flows -- test` would, and plays it. */
const play = async (text: string) => {
  const file = `test/flows/${flow}.yaml`;
  const { value, problems } = readSource({ name: flow, file, text }, testFileSchema);
  expect(problems).toEqual([]);
  const flows = JSON.parse(await readFile(path.join(root, 'dist', 'flows.json'), 'utf8'));
  // The build has written the file.
  const { results } = playFile(flows as FlowSet, { file, flow, tests: value?.tests ?? [] });
  return {
    tests: value?.tests ?? [],
    failures: results.map(({ failure, story }) => failure && { failure, story }),
  };
};

describe.runIf(hasBrowser)('a call of the softphone as a flow test', () => {
  const house = useHouse({ factor: 0.3 });
  const { open } = useBrowser(house);

  const save = async ({ page }: Softphone): Promise<string> => {
    // The app's record tells how the call has ended.
    await page.locator('.flow summary').getByText('then ended').waitFor();
    await page.getByRole('button', { name: 'Save as flow test' }).click();
    return (await page.getByRole('dialog').locator('pre').textContent()) ?? '';
  };

  test('who is put through: the test is copied, downloaded, read and passes', async () => {
    const phone = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = phone;
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.key(1, '1').click();
    await phone.button(2, 'Answer').click();
    await phone.is(2, 'talking');
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    await save(phone);
    const dialog = page.getByRole('dialog', { name: 'Save as flow test' });
    await dialog.getByLabel('What the test shows').fill('Billing takes the call');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByText('Copied').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('contoso-support.yaml');
    expect(await readFile(await download.path(), 'utf8')).toBe(copied);
    const { tests, failures } = await play(copied);
    expect(failures).toEqual([null]);
    expect(tests).toMatchObject([
      {
        name: 'Billing takes the call',
        script: [
          { hears: 'Welcome to Contoso Support' },
          { press: '1' },
          { hears: 'One moment' },
          { transferred: { number: '+18005551001' } },
          { ended: 'transferred' },
        ],
      },
    ]);
  });

  test('who presses what is no choice, says a word and finds nobody', async () => {
    const phone = await open();
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.key(1, '7').click();
    await phone.shows(1, /Invalid selection/);
    await phone.shows(1, /Welcome to Contoso/);
    await phone.handset(1).getByLabel('Say something').fill('billing');
    await phone.button(1, 'Say it').click();
    await phone.button(2, 'Decline').click();
    await phone.shows(1, /Nobody can take your call/);
    await phone.is(1, 'idle');
    const { tests, failures } = await play(await save(phone));
    expect(failures).toEqual([null]);
    expect(tests).toMatchObject([
      {
        people: { '+18005551001': 'declines' },
        script: [
          { hears: 'Welcome to Contoso Support' },
          { press: '7' },
          { hears: 'Invalid selection' },
          { say: 'billing' },
          { hears: 'One moment' },
          { hears: 'Nobody can take your call right now' },
          { ended: 'completed' },
        ],
      },
    ]);
  });

  test('whom the app calls, and who hangs up after a while', async () => {
    const phone = await open();
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    await house.api('POST', '/api/calls', { body: { to: '+12065550100', flow }, headers });
    await phone.button(1, 'Answer').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    const { tests, failures } = await play(await save(phone));
    expect(failures).toEqual([null]);
    expect(tests).toMatchObject([{ outbound: 'true', script: expect.anything() }]);
  });
});
