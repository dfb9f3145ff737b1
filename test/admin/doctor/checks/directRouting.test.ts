import { expect, test } from 'vitest';
import { directRouting, type Gathered } from '../../../../src/admin/doctor/checks/directRouting.ts';
import { told } from '../told.ts';

const sbc = 'sbc.contoso.com';
const route = { name: 'us', description: '', pattern: '^\\+1\\d{10}$', trunks: [sbc] };
const whole: Gathered = {
  trunks: [{ fqdn: sbc, port: 5061 }],
  routes: [route],
  isSimulator: true,
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'no SBC', change: { trunks: [], routes: [] }, says: [/^ok: No SBC is connected/] },
  { what: 'one that fits', change: {}, says: [/^ok: Each SBC has a route/] },
  {
    what: 'the state of a real one cannot be seen',
    change: { isSimulator: false },
    says: [/^ok/, /^unchecked: .*openssl s_client -connect sbc\.contoso\.com:5061/],
  },
  {
    what: 'a route to nowhere, and an SBC without a route',
    change: { routes: [{ ...route, trunks: [] }] },
    says: [
      /^warning: No route uses sbc\.contoso/,
      /^warning: The route us has no SBC.*infra\/direct-routing\.yaml.*routing apply$/,
    ],
  },
  {
    what: 'a plus sign without a backslash',
    change: { routes: [{ ...route, pattern: '^+1$' }] },
    says: [/^warning: .*matches no \+1…: \^\+1\$ \| Write \\\+ for a plus sign/],
  },
  {
    what: 'a pattern without ends',
    change: { routes: [{ ...route, pattern: '\\+1' }] },
    says: [/^warning: .*no \^ and \$.*\| Write \^\\\+1\$\./],
  },
])('$what', ({ change, says }) => {
  expect(told(directRouting.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
