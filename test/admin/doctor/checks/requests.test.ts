import { expect, test } from 'vitest';
import { type Gathered, requests } from '../../../../src/admin/doctor/checks/requests.ts';
import { told } from '../told.ts';

const whole: Gathered = {
  asking: ['balance'],
  baseUrl: 'https://api.contoso.com',
  isHidden: false,
  answer: { status: 404, date: null, body: null },
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp }>([
  { what: 'the service answers', change: {}, says: /^ok: .*\(balance\) answers at https:\/\/api/ },
  { what: 'nobody asks it', change: { asking: [], baseUrl: null }, says: /^ok: No flow asks/ },
  {
    what: 'it is not set',
    change: { baseUrl: null, answer: null },
    says: /^failure: REQUEST_BASE_URL is not set, and flows \(balance\) ask/,
  },
  {
    what: 'it does not answer',
    change: { answer: { status: null, reason: 'ENOTFOUND' } },
    says: /^failure: .*\(ENOTFOUND\)\. \| .*curl -i https:\/\/api\.contoso\.com$/,
  },
  {
    what: 'its address is in a vault',
    change: { isHidden: true, answer: null },
    says: /^unchecked: .*REQUEST_BASE_URL is in a vault/,
  },
  { what: 'settings that are not right', change: { baseUrl: undefined }, says: /^unchecked/ },
])('$what', ({ change, says }) => {
  expect(told(requests.judge({ ...whole, ...change }))).toEqual([expect.stringMatching(says)]);
});
