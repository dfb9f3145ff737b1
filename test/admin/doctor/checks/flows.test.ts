import { expect, test } from 'vitest';
import { flows, type Gathered } from '../../../../src/admin/doctor/checks/flows.ts';
import type { FlowId } from '../../../../src/flow/flow.ts';
import { flowAsking } from '../../flowAsking.ts';
import { told } from '../told.ts';

const support = { match: [], action: { kind: 'flow', flow: 'support' as FlowId } } as const;
const whole: Gathered = {
  set: { flows: flowAsking('support'), routes: [support] },
  builtAt: 2,
  changedAt: 1,
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'all is there', change: {}, says: [/^ok: The flows are compiled \(1\)/] },
  {
    what: 'a flow is missing',
    change: { set: { flows: {}, routes: [support, support] } },
    says: [/^failure: .*the flow support, which there is not.*src\/flows\/support\.yaml/],
  },
  {
    what: 'there are no routes',
    change: { set: { flows: {}, routes: [] } },
    says: [/^failure: There are no routes/],
  },
  {
    what: 'they were changed after the build',
    change: { changedAt: 3 },
    says: [/^warning: .* \| npm run build$/],
  },
])('$what', ({ change, says }) => {
  expect(told(flows.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
