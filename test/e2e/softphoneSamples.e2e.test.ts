import { describe, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

/** The sample flows by their numbers: what is heard, and the keys that are pressed then. */
const samples: readonly (readonly [string, string, readonly (readonly [RegExp, string])[]])[] = [
  ['after-hours', '+18005550171', [[/Contoso/, '']]],
  ['on-call', '+18005550172', [[/Please hold while we find an engineer/, '']]],
  [
    'survey',
    '+18005550173',
    [
      // The last of what is said stays; what is said before is soon over.
      [/Para español, oprima 2/, '1'],
      [/How satisfied are you/, '2'],
      [/May we record why/, '1'],
      [/Please say what we can do better/, ''],
    ],
  ],
  [
    'sales-queue',
    '+18005550177',
    [
      [/Welcome to Contoso Sales/, '2'],
      [/To be called back in ten minutes, press 1/, ''],
    ],
  ],
];

describe.runIf(hasBrowser)('the sample flows in the softphone', () => {
  const { open } = useBrowser(useHouse({ factor: 0.2 }));

  test.each(samples)(
    '%s is dialled, heard and answered by keys',
    async (_, number, talk) => {
      const phone = await open();
      await phone.dial(1, number);
      for (const [heard, tones] of talk) {
        await phone.shows(1, heard);
        await phone.press(1, tones);
      }
      await phone.button(1, 'Hang up').click();
      await phone.is(1, 'idle');
      await phone.page.close();
    },
    60_000,
  );

  test('account-balance asks a web service, and the caller hears what it answers', async () => {
    const phone = await open();
    await phone.dial(1, '+18005550175');
    await phone.shows(1, /enter your account number/);
    // Eight digits are as many as there may be; after fewer it waits whether there are more.
    await phone.press(1, '10019999');
    await phone.shows(1, /four digit PIN/);
    await phone.press(1, '1234');
    await phone.tells(/do not match/);
    await phone.shows(1, /enter your account number/);
    await phone.press(1, '1001');
    await phone.shows(1, /four digit PIN/);
    await phone.press(1, '1234');
    await phone.shows(1, /Your balance is \d+/);
    await phone.is(1, 'idle');
  }, 60_000);
});
