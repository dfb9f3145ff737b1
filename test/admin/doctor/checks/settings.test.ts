import { expect, test } from 'vitest';
import { type Gathered, settings } from '../../../../src/admin/doctor/checks/settings.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const whole: Gathered = {
  origin: 'npm start',
  problems: [],
  references: [],
  deployed: null,
  set: { callerIds: 1, hasFallback: true, isSigned: true },
};
const broken = { problems: [{ name: 'HASH_KEY', message: 'missing; write one.' }], set: null };

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'all is there', change: {}, says: [/^ok: The settings of npm start are complete\.$/] },
  {
    what: 'what is optional is missing',
    change: { set: { callerIds: 0, hasFallback: false, isSigned: false } },
    says: [/^ok/, /^warning: CALLER_ID/, /^warning: FALLBACK_NUMBER/, /^warning: WEBHOOK_SECRETS/],
  },
  {
    what: 'a setting of a laptop is wrong',
    change: broken,
    says: [/^failure: HASH_KEY: missing; write one\. \| Put HASH_KEY right in local\.settings/],
  },
  {
    what: 'a setting of an app is wrong',
    change: { ...broken, origin: 'app.json' },
    says: [/\| az functionapp config appsettings set .* --settings "HASH_KEY=<value>"$/],
  },
  {
    what: 'a setting of a deployed app is wrong',
    change: {
      ...broken,
      origin: 'the app func-contoso',
      deployed: { app: 'func-contoso', group: 'rg-contoso' },
    },
    says: [
      /set --resource-group rg-contoso --name func-contoso --settings "HASH_KEY=<value>" ; and /,
    ],
  },
  {
    what: 'what is in a vault cannot be seen in a file',
    change: { origin: 'app.json', references: ['HASH_KEY', 'WEBHOOK_SECRETS'] },
    says: [/^ok/, /^unchecked: .*HASH_KEY, WEBHOOK_SECRETS.* \| npm run admin -- doctor --app/],
  },
  {
    what: 'the environment may not be that of the app',
    change: { ...broken, origin: 'the environment' },
    says: [/^failure: HASH_KEY/, /^failure: These are .*\| az function.*--settings app\.json/],
  },
])('$what', ({ change, says }) => {
  expect(told(settings.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('problems are those that reading the settings found', async () => {
  const patient = patientOf({ problems: broken.problems });
  expect(await settings.gather(patient, new AbortController().signal)).toEqual({
    origin: 'npm start',
    references: [],
    deployed: null,
    ...broken,
  });
});
