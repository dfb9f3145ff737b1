import { expect, test } from 'vitest';
import { type Gathered, resource } from '../../../../src/admin/doctor/checks/resource.ts';
import { told } from '../told.ts';

const endpoint = 'https://contoso.communication.azure.com';

test.each<{
  what: string;
  gathered: Omit<Gathered, 'seesRoles'>;
  seesRoles?: true;
  says: RegExp[];
}>([
  {
    what: 'the simulator',
    gathered: { endpoint: 'http://localhost:8020', isSimulator: true, hasKey: true, count: 1 },
    says: [/^ok: http:\/\/localhost:8020 answers and lets us in; it has 1 number\.$/],
  },
  {
    what: 'a resource by its key',
    gathered: { endpoint, isSimulator: false, hasKey: true, count: 0 },
    says: [/^ok: .*0 numbers/],
  },
  {
    what: 'a resource by a role, which the app has for itself',
    gathered: { endpoint, isSimulator: false, hasKey: false, count: 2 },
    says: [/^ok/, /^unchecked: .*Communication and Email Service Owner.*name=='contoso'/],
  },
  {
    what: 'a resource by a role, where Azure tells who has which',
    gathered: { endpoint, isSimulator: false, hasKey: false, count: 2 },
    seesRoles: true,
    says: [/^ok/],
  },
])('$what', ({ gathered, seesRoles = false, says }) => {
  expect(told(resource.judge({ ...gathered, seesRoles }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
