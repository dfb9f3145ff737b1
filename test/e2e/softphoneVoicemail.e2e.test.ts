import { afterEach, describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { until, useHouse } from './house.ts';

type Recording = Readonly<{ what: string; state: string; heard: boolean; href: string }>;
type Shown = Readonly<{ status: string; outcome?: string; recordings?: readonly Recording[] }>;

const onCall = '+18005550172';
const engineers = ['+14255550111', '+14255550112', '+14255550113'];
/** All of them are rung twice. */
const ringingMs = 60_000;
/** What is shorter was not left. */
const messageMs = 2_500;
const headerBytes = 44;

describe.runIf(hasBrowser)('a message that is left in the softphone', () => {
  const house = useHouse({ factor: 1 });
  const { open } = useBrowser(house);
  afterEach(async () => {
    for (const number of engineers) await house.simulate('DELETE', `/_sim/handsets/${number}`);
  });

  test('prompt, beep, words, hanging up: it is listed with the call and can be heard', async () => {
    for (const number of engineers) {
      await house.simulate('PUT', `/_sim/handsets/${number}`, { behaviour: 'unreachable' });
    }
    const phone = await open();
    await phone.dial(1, onCall);
    await phone.tells(/Please hold while we find an engineer/);
    await phone.tells(/No engineer can be reached/, ringingMs);
    await phone.tells(/say after the tone/);
    await phone.tells('beep');
    await phone.tells(/^Recording/);
    await phone.page.waitForTimeout(messageMs);
    await phone.say(1, 'The pump has stopped.');
    await phone.tells('The pump has stopped.');
    const link = phone.page.getByRole('link', { name: 'Open in the API' });
    const href = (await link.getAttribute('href')) ?? '';
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');

    const resource = new URL(href, phone.page.url());
    const shown = async () => (await (await fetch(resource)).json()) as Shown;
    const { recordings = [], ...call } = await until(
      shown,
      ({ status, recordings: all = [] }) => status === 'ended' && all[0]?.state === 'kept',
    );
    expect(call).toMatchObject({ status: 'ended' });
    expect(recordings).toMatchObject([{ what: 'voicemail', heard: false }]);
    const audio = await house.api('GET', recordings[0]?.href ?? '');
    const bytes = Buffer.from(await audio.arrayBuffer());
    const samples = new Int16Array(bytes.buffer, bytes.byteOffset + headerBytes, 16_000);
    expect(Math.max(...samples)).toBeGreaterThan(500);
  }, 150_000);
});
