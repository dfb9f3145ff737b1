import { expect, test } from 'vitest';
import { callbacks, type Gathered } from '../../../../src/admin/doctor/checks/callbacks.ts';
import { told } from '../told.ts';

const answer = (status: number, body: unknown = null) => ({ status, date: null, body }) as const;
const here = 'http://localhost:7071';
const there = 'https://contoso.azurewebsites.net';

test.each<{ what: string; gathered: Gathered; says: RegExp }>([
  {
    what: 'the app beside the simulator',
    gathered: { baseUrl: here, isSimulator: true, health: answer(200) },
    says: /^ok: The app answers at http:\/\/localhost:7071/,
  },
  {
    what: 'the app in the cloud',
    gathered: { baseUrl: there, isSimulator: false, health: answer(200) },
    says: /^ok/,
  },
  {
    what: 'a laptop that a real resource cannot reach',
    gathered: { baseUrl: here, isSimulator: false, health: answer(200) },
    says: /^failure: .*cannot reach.*\| .*npm start -- --acs https:\/\/<tunnel>/,
  },
  {
    what: 'http where https is needed, although it answers',
    gathered: { baseUrl: 'http://contoso.example', isSimulator: false, health: answer(200) },
    says: /^failure: http:\/\/contoso\.example is not https.*\| Set CALLBACK_BASE_URL/,
  },
  {
    what: 'nobody here',
    gathered: {
      ...{ baseUrl: here, isSimulator: true },
      health: { status: null, reason: 'ECONNREFUSED' },
    },
    says: /^failure: .*\(ECONNREFUSED\)\. \| npm start$/,
  },
  {
    what: 'nobody there',
    gathered: {
      ...{ baseUrl: there, isSimulator: false },
      health: { status: null, reason: 'ENOTFOUND' },
    },
    says: /^failure: .*\(ENOTFOUND\)\. \| az functionapp show .*curl -i https:\/\/contoso/,
  },
  {
    what: 'an app that is not ready',
    gathered: {
      ...{ baseUrl: there, isSimulator: false },
      health: answer(503, { detail: 'Down: storage.' }),
    },
    says: /^failure: .*not ready: Down: storage\./,
  },
  {
    what: 'something else',
    gathered: { baseUrl: there, isSimulator: false, health: answer(404) },
    says: /^failure: Something answers .* \(404\)/,
  },
  {
    what: 'an address that is not known',
    gathered: { baseUrl: null, isSimulator: false, health: null },
    says: /^unchecked: The callback address/,
  },
])('$what', ({ gathered, says }) => {
  expect(told(callbacks.judge(gathered))).toEqual([expect.stringMatching(says)]);
});
