import { CallAutomationClient } from '@azure/communication-call-automation';
import { describe, expect, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { until, useHouse } from './house.ts';

/** A voice that says nothing, for browsers without one, and an ear at everything that sounds. */
const voiceAndEar = `
  window.sounded = [];
  const note = (what) => void window.sounded.push(what);
  const voice = { name: 'Jenny', lang: 'en-US', default: true, localService: true, voiceURI: 'j' };
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) { super(); this.text = text; }
  };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [voice],
    speak: ({ text, lang, voice: used }) => note(lang + ' ' + used?.name + ': ' + text),
    cancel: () => note('silence'),
  } });
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...given) {
    note(this.frequency.value + ' Hz');
    return start.apply(this, given);
  };
`;

describe.runIf(hasBrowser)('what the softphone lets be heard', () => {
  const house = useHouse({ factor: 1 });
  const { open } = useBrowser(house);

  const openWithVoice = async () => {
    const phone = await open();
    const { page } = phone;
    await page.addInitScript(voiceAndEar);
    await page.reload();
    await page.locator('.status[data-there="true"]').waitFor();
    const sounded = () => page.evaluate<readonly string[]>('window.sounded');
    return { phone, sounded };
  };

  test('ringback, the prompt in its voice, a key, and silence at once', async () => {
    const { phone, sounded } = await openWithVoice();
    await phone.button(1, 'Call Switchboard').click();
    await until(sounded, (all) => all.some((what) => what.includes('Welcome to Contoso')));
    expect(await sounded()).toContainEqual(expect.stringMatching(/^en-US Jenny: Welcome/));
    expect(await sounded()).not.toContain('silence');
    await phone.key(1, '5').click();
    await until(sounded, (all) => all.includes('silence'));
    expect(await sounded()).toEqual(expect.arrayContaining(['440 Hz', '480 Hz']));
    expect(await sounded()).toEqual(expect.arrayContaining(['770 Hz', '1336 Hz']));
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });

  /** The app's leg of the latest call, in the hands of the official SDK. */
  const latestLeg = async () => {
    const { requests } = await house.simulate<{ requests: { path: string }[] }>(
      'GET',
      '/_sim/requests',
    );
    const paths = requests.map(({ path }) => /callConnections\/([\w-]+):/.exec(path)?.[1]);
    const id = paths.findLast((found) => found !== undefined) ?? '';
    const { ACS_CONNECTION_STRING: connectionString = '' } = house.environment().settings;
    const client = new CallAutomationClient(connectionString, { allowInsecureConnection: true });
    return client.getCallConnection(id);
  };

  test('who is on hold hears music and sees it, and sees who comes and goes', async () => {
    const { phone, sounded } = await openWithVoice();
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    const leg = await latestLeg();
    const media = leg.getCallMedia();
    const caller = { phoneNumber: '+12065550100' };
    await media.cancelAllOperations();
    await media.hold(caller);
    await phone.shows(1, 'On hold');
    // The first note of the tune.
    await until(sounded, (all) => all.some((what) => what.startsWith('261.63')));
    await media.unhold(caller);
    await phone.shows(1, 'Back from hold');
    const user = `8:acs:${crypto.randomUUID()}_desk`;
    await house.simulate('PUT', `/_sim/handsets/${user}`, {});
    await leg.addParticipant({ targetParticipant: { communicationUserId: user } });
    await phone.shows(1, /Joined user …/);
    await house.simulate('DELETE', `/_sim/handsets/${user}`);
    await leg.removeParticipant({ communicationUserId: user });
    await phone.shows(1, /Left user …/);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });

  test('a page that is mute does not speak', async () => {
    const { phone, sounded } = await openWithVoice();
    await phone.page.getByRole('button', { name: 'Mute all sound' }).click();
    await phone.button(1, 'Call Switchboard').click();
    await phone.shows(1, /Welcome to Contoso/);
    expect(await sounded()).not.toContainEqual(expect.stringContaining('Welcome'));
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
  });
});
