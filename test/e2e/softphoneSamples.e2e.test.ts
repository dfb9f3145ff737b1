import { describe, test } from 'vitest';
import { hasBrowser, type Softphone, useBrowser } from './browser/softphone.ts';
import { useHouse } from './house.ts';

/** The sample flows by their numbers: what is heard, and the keys that are pressed then. */
const samples: readonly (readonly [string, string, readonly (readonly [RegExp, string])[]])[] = [
  ['after-hours', '+18005550171', [[/Contoso/, '']]],
  ['on-call', '+18005550172', [[/Please hold while we find an engineer/, '']]],
  [
    'survey',
    '+18005550173',
    [
      [/For English, press 1/, '1'],
      [/How satisfied are you/, '2'],
      [/May we record why/, '1'],
      [/Please say what we can do better/, ''],
    ],
  ],
  [
    'account-balance',
    '+18005550175',
    [
      [/account/, '10012345'],
      [/PIN/, ''],
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

  const press = async (phone: Softphone, tones: string): Promise<void> => {
    for (const tone of tones) await phone.key(1, tone).click();
  };

  test.each(samples)(
    '%s is dialled, heard and answered by keys',
    async (_, number, talk) => {
      const phone = await open();
      const field = phone.handset(1).getByLabel('Number to dial');
      await field.fill(number);
      await field.press('Enter');
      for (const [heard, tones] of talk) {
        await phone.shows(1, heard);
        await press(phone, tones);
      }
      await phone.button(1, 'Hang up').click();
      await phone.is(1, 'idle');
      await phone.page.close();
    },
    60_000,
  );
});
