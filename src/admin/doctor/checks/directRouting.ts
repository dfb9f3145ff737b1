import { lintRouting } from '../../routing/lint/lintRouting.ts';
import type { SipConfig } from '../../routing/sipConfig.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, unchecked, warning } from '../finding.ts';

export type Gathered = SipConfig & Readonly<{ isSimulator: boolean }>;

/** How a change to trunks and routes is made. */
const mend = 'Change it in infra/direct-routing.yaml, then: npm run admin -- routing apply';

const judge = (gathered: Gathered): readonly Finding[] => {
  const { trunks, routes, isSimulator } = gathered;
  if (trunks.length === 0 && routes.length === 0) {
    return [ok('No SBC is connected; all calls go by the numbers of the resource.')];
  }
  const wrong = lintRouting(gathered).map(({ message, remedy }) =>
    warning(message, `${remedy} ${mend}`),
  );
  const found = wrong.length > 0 ? wrong : [ok('Each SBC has a route, and each route an SBC.')];
  const [first] = trunks;
  if (isSimulator || first === undefined) return found;
  const message = 'Not checked here: whether each SBC is connected, and its certificate good.';
  const address = `${first.fqdn}:${first.port}`;
  const look = `openssl s_client -connect ${address} -verify_return_error </dev/null`;
  return [...found, unchecked(message, `In the portal: Direct routing, Trunk status. Or: ${look}`)];
};

/** Whether calls that leave by SBCs find one. */
export const directRouting: Check<Gathered> = {
  name: 'direct routing',
  gather: async ({ sip, simulator }) => ({ ...(await sip()), isSimulator: simulator !== null }),
  judge,
};
