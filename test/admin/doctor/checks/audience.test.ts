import { expect, test } from 'vitest';
import { audience, type Gathered } from '../../../../src/admin/doctor/checks/audience.ts';
import { told } from '../told.ts';

const id = '11111111-2222-4333-8444-555555555555';
const whole: Gathered = {
  audience: id,
  resourceId: id.toUpperCase(),
  keysUrl: 'https://keys.example',
  keys: { status: 200, date: null, body: { keys: [{}] } },
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'the same id', change: {}, says: [/^ok/] },
  {
    what: 'another id',
    change: { resourceId: '9'.repeat(36) },
    says: [/^failure: .*Set CALLBACK_AUDIENCE=9{36}.*az communication show/],
  },
  { what: 'no id', change: { resourceId: null }, says: [/^failure: .*az communication show/] },
  {
    what: 'no keys',
    change: { keys: { status: 200, date: null, body: { keys: [] } } },
    says: [/^failure: The keys .*https:\/\/keys\.example \(200\).*CALLBACK_KEYS_URL/],
  },
  {
    what: 'nobody who has keys',
    change: { keys: { status: null, reason: 'ENOTFOUND' } },
    says: [/^failure: .*\(ENOTFOUND\)/],
  },
  { what: 'settings that are not right', change: { audience: null }, says: [/^unchecked/] },
])('$what', ({ change, says }) => {
  expect(told(audience.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
