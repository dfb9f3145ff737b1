import { describe, expect, test } from 'vitest';
import { hasBrowser, type Softphone, useBrowser } from './browser/softphone.ts';
import { until, useHouse } from './house.ts';

/** Prompts last long enough to be seen and to be cut off, and no longer. */
const factor = 0.3;
const caller = '+12065550100';
const billing = '+18005551001';

describe.runIf(hasBrowser)('the softphone', () => {
  const house = useHouse({ factor });
  const { open, openAnother } = useBrowser(house);

  const latestLeg = async (holder: string) =>
    (await house.legs()).findLast(({ from, to, direction }) =>
      direction === 'inbound' ? from === holder : to === holder,
    );

  const callTheMenu = async (phone: Softphone, place = 1): Promise<void> => {
    await phone.button(place, 'Call Switchboard').click();
    await phone.shows(place, /Welcome to Contoso/);
  };

  const placeCallTo = async (to: string) => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const body = { to, flow: 'contoso-support' };
    const response = await house.api('POST', '/api/calls', { body, headers });
    expect(response.status).toBe(202);
  };

  test('dial, hear, press, be put through to the second handset, answer, hang up', async () => {
    const phone = await open();
    await callTheMenu(phone);
    await phone.key(1, '1').click();
    await phone.is(2, 'ringing');
    await phone.button(2, 'Answer').click();
    await phone.is(2, 'talking');
    await phone.shows(1, /Put through to/);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    await phone.is(2, 'idle');
    const leg = await latestLeg(caller);
    expect(leg?.transcript.map(({ kind }) => kind)).toEqual([
      ...['dialled', 'answered', 'heard', 'pressed', 'heard', 'transferred', 'ended'],
    ]);
  });

  test('a number that is typed is dialled; one that is not ours is explained', async () => {
    const phone = await open();
    const field = phone.handset(1).getByLabel('Number to dial');
    await field.fill('1 800 555 0199');
    await field.press('Enter');
    await phone.shows(1, /Welcome/);
    await phone.button(1, 'Hang up').click();
    await phone.is(1, 'idle');
    // What was dialled last is one click away.
    await phone.button(2, 'Call +1 800 555 0199').click();
    await phone.shows(2, /Welcome/);
    await phone.button(2, 'Hang up').click();
    await field.fill('+442079460000');
    await phone.button(1, 'Call').click();
    await phone.shows(1, /Only \+1 800 555 0199, .*\+1 800 555 0177 can be called/);
  }, 60_000);

  test('a call from the app rings, and can be declined', async () => {
    const phone = await open();
    await placeCallTo(caller);
    await phone.is(1, 'ringing');
    await phone.page.getByRole('alert').getByText('Handset 1 rings').waitFor();
    await phone.button(1, 'Decline').click();
    await phone.is(1, 'idle');
    expect((await latestLeg(caller))?.endReason).toBe('declined');
  });

  test('a call from the app is answered by hand and hears the flow', async () => {
    const phone = await open();
    await placeCallTo(caller);
    await phone.button(1, 'Answer').click();
    await phone.shows(1, /Welcome to Contoso/);
    await phone.handset(1).getByLabel('Say something').fill('billing');
    await phone.button(1, 'Say it').click();
    await phone.is(2, 'ringing');
    await phone.button(2, 'Decline').click();
    await phone.shows(1, /Nobody can take your call/);
    await phone.is(1, 'idle');
  });

  test('a key cuts the prompt off at once', async () => {
    const phone = await open();
    await callTheMenu(phone);
    await phone.handset(1).locator('.bars[data-on="true"]').waitFor();
    await phone.key(1, '1').click();
    await phone.page.locator('.timeline').getByText('cut off').waitFor();
    await phone.is(2, 'ringing');
    await phone.button(2, 'Decline').click();
    await phone.is(1, 'idle');
  });

  test('a reload in mid-call comes back to the call', async () => {
    const phone = await open();
    await callTheMenu(phone);
    await phone.key(1, '1').click();
    await phone.is(2, 'ringing');
    await phone.page.reload();
    await phone.is(1, 'talking');
    await phone.is(2, 'ringing');
    await phone.page.locator('.timeline').getByText('IncomingCall').waitFor();
    await phone.button(2, 'Answer').click();
    await phone.is(2, 'talking');
    await phone.button(2, 'Hang up').click();
    await phone.is(1, 'idle');
  });

  test('two tabs show the same call, and either can act on it', async () => {
    const one = await open();
    const other = await openAnother(one);
    await callTheMenu(one);
    await other.is(1, 'talking');
    await other.key(1, '1').click();
    await one.is(2, 'ringing');
    await other.is(2, 'ringing');
    await one.button(2, 'Answer').click();
    await other.is(2, 'talking');
    await other.button(1, 'Hang up').click();
    await one.is(1, 'idle');
  });

  test('the behaviour of a handset is chosen on it, and its number too', async () => {
    const phone = await open();
    await phone.handset(2).getByLabel('When it is called').selectOption('Busy');
    await callTheMenu(phone);
    await phone.key(1, '1').click();
    await phone.shows(1, /Nobody can take your call/);
    await phone.is(1, 'idle');
    const number = phone.handset(2).getByLabel('Number of this handset');
    await number.fill('+1 206 555 0177');
    await number.press('Enter');
    await phone.page.getByRole('button', { name: 'Add a handset' }).click();
    await phone.handset(3).waitFor();
    await phone.button(3, 'Remove handset 3').click();
    const { handsets } = await until(
      () => house.simulate<{ handsets: { number: string }[] }>('GET', '/_sim/handsets'),
      (known) => known.handsets.length === 2,
    );
    expect(handsets).toContainEqual({ number: '+12065550177', behaviour: 'busy' });
  });

  test('handsets go with the page', async () => {
    const phone = await open();
    await phone.page.context().close();
    const known = () => house.simulate<{ handsets: unknown[] }>('GET', '/_sim/handsets');
    await house.simulate('POST', '/_sim/clock/advance', { ms: 60_000 });
    await until(known, ({ handsets }) => handsets.length === 0);
  });

  test('the wire is shown with codes in words, and the call can be had as a script', async () => {
    const phone = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await callTheMenu(phone);
    await phone.key(1, '1').click();
    const timeline = phone.page.locator('.timeline');
    await timeline.getByText('a key of the menu (200/8533)').waitFor();
    await phone.page.getByRole('button', { name: 'Copy as a script' }).click();
    const script = await phone.page.evaluate<string>('navigator.clipboard.readText()');
    expect(JSON.parse(script)).toMatchObject({
      from: caller,
      script: [{ hear: 'Welcome to Contoso Support' }, { press: '1' }],
    });
    const link = await phone.page
      .getByRole('link', { name: 'Open in the API' })
      .getAttribute('href');
    const call = await (await fetch(new URL(link ?? '', phone.page.url()))).json();
    expect(call).toMatchObject({ from: caller, status: 'active' });
    await phone.page.getByRole('radio', { name: 'Wire' }).check();
    expect(await timeline.getByText('Pressed').count()).toBe(0);
    await phone.button(2, 'Decline').click();
    await phone.is(1, 'idle');
  });

  test('everything goes by the keyboard alone', async () => {
    const phone = await open();
    const { keyboard } = phone.page;
    await keyboard.type('99');
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await keyboard.type('18005550199');
    await keyboard.press('Enter');
    await phone.shows(1, /Welcome to Contoso/);
    await keyboard.press('1');
    await phone.is(2, 'ringing');
    await phone.button(2, 'Answer').focus();
    await keyboard.press('Enter');
    await phone.is(2, 'talking');
    // The button is gone; the focus has gone on to the one in its place.
    await phone.page.locator('[aria-label="Handset 2"] :focus').waitFor();
    await keyboard.press('Escape');
    await phone.is(2, 'idle');
    await phone.is(1, 'idle');
  });

  test('nobody answers: the caller hears what the flow says', async () => {
    const phone = await open();
    await callTheMenu(phone);
    await phone.key(1, '1').click();
    await phone.is(2, 'ringing');
    await house.simulate('POST', '/_sim/clock/advance', { ms: 31_000 });
    await phone.shows(1, /Nobody can take your call/);
    await until(
      () => latestLeg(billing),
      (leg) => leg?.endReason === 'noAnswer',
    );
    await phone.is(1, 'idle');
  });
});
