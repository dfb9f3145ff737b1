import type { Patient } from '../../../src/admin/doctor/patient.ts';
import type { Instant } from '../../../src/engine/ids.ts';

const none = (what: string) => () => Promise.reject(new Error(`this test has no ${what}`));

/** Something to look at that has nothing but what a test gives it. */
export const patientOf = (change: Partial<Patient> = {}): Patient => ({
  origin: 'npm start',
  config: null,
  problems: [],
  references: [],
  azure: null,
  endpoint: 'https://contoso.communication.azure.com',
  hasKey: false,
  simulator: null,
  accountName: null,
  storage: none('storage'),
  stores: none('stores'),
  provider: none('provider'),
  numbers: none('numbers'),
  sip: none('SBC'),
  flows: () => {
    throw new Error('this test has no flows');
  },
  root: '/nowhere',
  promptsFolder: '/nowhere',
  now: () => Date.parse('2026-11-26T10:00:00Z') as Instant,
  ...change,
});
