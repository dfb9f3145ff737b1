import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { connectReporting } from '../../src/app/connectReporting.ts';
import { toRateTable } from '../../src/calls/toRateTable.ts';
import { readConfig } from '../../src/config.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { startRecorder } from '../acs/recorder.ts';
import { sampleEnv } from '../config/sampleEnv.ts';
import { callOf } from '../report/callOf.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';
import { noReports } from './noReports.ts';

const purchased = {
  ...{ id: '18005551000', phoneNumber: '+18005551000', phoneNumberType: 'tollFree' },
  ...{ countryCode: 'US', assignmentType: 'application', purchaseDate: '2026-01-01T00:00:00Z' },
  capabilities: { calling: 'inbound', sms: 'none' },
  cost: { amount: 2, currencyCode: 'USD', billingFrequency: 'monthly' },
};

test('a report is made of all that the settings name, and told of the day after', async () => {
  await using provider = await startRecorder(() => ({
    ...{ status: 200, body: { phoneNumbers: [purchased] } },
  }));
  const config = readConfig(
    sampleEnv({
      ACS_CONNECTION_STRING: `endpoint=${provider.url}/;accesskey=c2VjcmV0`,
      WEBHOOK_SECRETS: `whsec_${randomBytes(32).toString('base64')}`,
      REPORT_WEBHOOK_URL: 'https://hooks.example/report',
    }),
  );
  const index = createMemoryCallIndex();
  await index.listCall({ call: callOf(), revision: 1 });
  const ports = { ...noReports(), index, queues: createMemoryQueueStore() };
  const rates = toRateTable(await readFile('src/rates/rates.json', 'utf8'));
  const told: string[] = [];
  let now = Date.parse('2026-11-22T06:00:00Z') as Instant;
  const { build } = await connectReporting(config, ports, {
    ...{ folder: 'src/rates', rates: () => rates, clock: { now: () => now }, log: () => {} },
    ...{ sign: () => ({}), linkTo: async () => ({ url: 'https://app.example/x', until: now }) },
    web: {
      send: async ({ url }) => {
        told.push(url);
        const answer = { contentType: null, retryAfterMs: null, body: '' };
        return { kind: 'answered', status: 200, ...answer };
      },
    },
  });
  await build('2026-11-21');
  await build('2026-11-20');
  now = Date.parse('2026-11-23T06:00:00Z') as Instant;
  await build('2026-11-21');
  expect(told).toEqual(['https://hooks.example/report']);
  const page = ports.reports.kept.get('2026-11-21.html') ?? '';
  expect(page).toContain('Calls of Saturday, 21 November 2026');
  expect(page).toContain('Incoming: US, toll-free');
  expect(ports.reports.kept.get('2026-11.html')).toContain('2 of 23 days have a report');
});
