import { expect, test } from 'vitest';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { app, type Gathered } from '../../../../src/admin/doctor/checks/app.ts';
import { contoso, urls } from '../azure/contoso.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const site = siteIn(contoso()[urls.site]);
const flex = { runtime: 'node', version: '24', alwaysReady: { http: 1 } };
const whole: NonNullable<Gathered> = { site, settings: ['HASH_KEY'], way: 'trigger' };

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'all is well', change: {}, says: [/^ok: func-contoso runs on Node 24/] },
  {
    what: 'it is stopped',
    change: { site: { ...site, state: 'Stopped' } },
    says: [/^failure: .*\| az functionapp start/],
  },
  {
    what: 'Node is another, but not too old',
    change: { site: { ...site, flex: { ...flex, version: '22' } }, way: 'webhook' },
    says: [/^warning: The app runs on node 22/],
  },
  {
    what: 'it is another runtime',
    change: { site: { ...site, flex: { ...flex, runtime: 'python' } }, way: 'webhook' },
    says: [/^failure: The app runs on python 24/],
  },
  {
    what: 'nothing is kept ready for the trigger',
    change: { site: { ...site, flex } },
    says: [/^warning: .*function:incomingCall/],
  },
  {
    what: 'the webhook needs no more than what comes by HTTP',
    change: { site: { ...site, flex }, way: 'webhook' },
    says: [/^ok/],
  },
  {
    what: 'nothing is kept ready',
    change: { site: { ...site, flex: { ...flex, alwaysReady: {} } } },
    says: [/^warning: .*function:incomingCall/, /^warning: .*http/],
  },
  {
    what: 'another plan may have what Flex must not',
    change: { site: { ...site, flex: null }, settings: ['TZ'] },
    says: [/^warning: .*not on Flex/],
  },
])('$what', ({ change, says }) => {
  expect(told(app.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await app.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(app.judge(null)).toEqual([]);
});
