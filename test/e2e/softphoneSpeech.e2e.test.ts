import { describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { until, useHouse } from './house.ts';

/** An ear that understands what the test whispers, for browsers that would ask a server. */
const ear = `
  window.ears = [];
  // Newer browsers have it without the prefix as well, and the page takes that first.
  delete window.SpeechRecognition;
  window.webkitSpeechRecognition = class extends EventTarget {
    constructor() { super(); this.isOn = false; window.ears.push(this); }
    start() { this.isOn = true; }
    stop() {
      if (!this.isOn) return;
      this.isOn = false;
      this.dispatchEvent(new Event('end'));
    }
    whisper(transcript) {
      const event = new Event('result');
      event.results = [[{ transcript }]];
      this.dispatchEvent(event);
      this.stop();
    }
  };
`;

describe.runIf(hasBrowser)('speaking to the softphone', () => {
  const house = useHouse({ factor: 1 });
  const { open } = useBrowser(house);

  const openWithEar = async () => {
    const phone = await open();
    const { page } = phone;
    await page.addInitScript(ear);
    await page.reload();
    await page.locator('.status[data-there="true"]').waitFor();
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    return phone;
  };

  test('what the browser understands is said in the call, in its language', async () => {
    const phone = await openWithEar();
    const { page } = phone;
    const mic = phone.button(1, 'Speak');
    await mic.click();
    await phone.handset(1).locator('.mic[aria-pressed="true"]').waitFor();
    expect(await page.evaluate('window.ears.map(({ lang, isOn }) => ({ lang, isOn }))')).toEqual([
      { lang: 'en-US', isOn: true },
    ]);
    await page.evaluate("window.ears[0].whisper(' billing ')");
    await phone.handset(1).locator('.mic[aria-pressed="false"]').waitFor();
    await phone.is(2, 'ringing');
    const said = (await house.legs()).flatMap(({ transcript }) =>
      transcript.filter(({ kind }) => kind === 'said'),
    );
    expect(said).toMatchObject([{ text: 'billing' }]);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });

  test('a second press stops listening, and silence says nothing', async () => {
    const phone = await openWithEar();
    const before = (await house.legs()).length;
    const mic = phone.button(1, 'Speak');
    await mic.click();
    await phone.handset(1).locator('.mic[aria-pressed="true"]').waitFor();
    await mic.click();
    await phone.handset(1).locator('.mic[aria-pressed="false"]').waitFor();
    await mic.click();
    await phone.page.evaluate("window.ears[1].whisper('   ')");
    await phone.handset(1).locator('.mic[aria-pressed="false"]').waitFor();
    const latest = await until(
      () => house.legs(),
      (legs) => legs.length === before,
    );
    expect(latest.at(-1)?.transcript.some(({ kind }) => kind === 'said')).toBe(false);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });
});
