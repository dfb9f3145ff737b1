import type { Check } from '../check.ts';
import { type Finding, ok, unchecked, warning } from '../finding.ts';
import type { Sip } from '../patient.ts';

export type Gathered = Sip & Readonly<{ isSimulator: boolean }>;

/** Where trunks and routes are kept. */
const place = 'in the portal, under Direct routing';

const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
};

const ofRoute = ({ name, pattern, trunks }: Sip['routes'][number]): readonly Finding[] => {
  if (trunks.length === 0) {
    const message = `The route ${name} has no trunk: what it matches goes nowhere.`;
    return [warning(message, `Give it a trunk ${place}.`)];
  }
  if (!isPattern(pattern)) {
    const message = `The pattern of the route ${name} cannot be read here: ${pattern}`;
    return [warning(message, `Write \\+ for a plus sign ${place}.`)];
  }
  if (/^\^.*\$$/s.test(pattern)) return [];
  const message = `The pattern of the route ${name} has no ^ and $: it also takes longer numbers.`;
  return [warning(message, `Write ^${pattern}$ ${place}.`)];
};

const unused = ({ trunks, routes }: Gathered): readonly Finding[] =>
  trunks
    .filter((fqdn) => !routes.some((route) => route.trunks.includes(fqdn)))
    .map((fqdn) =>
      warning(
        `No route uses the trunk ${fqdn}: calls come in by it, and none go out.`,
        `Name it in a route ${place}.`,
      ),
    );

const judge = (gathered: Gathered): readonly Finding[] => {
  const { trunks, routes, isSimulator } = gathered;
  if (trunks.length === 0 && routes.length === 0) {
    return [ok('No SBC is connected; all calls go by the numbers of the resource.')];
  }
  const wrong = [...routes.flatMap(ofRoute), ...unused(gathered)];
  const found = wrong.length > 0 ? wrong : [ok('Each SBC has a route, and each route an SBC.')];
  if (isSimulator || trunks.length === 0) return found;
  const message = 'Not checked here: whether each SBC is connected, and its certificate good.';
  const [first = '<sbc>'] = trunks;
  const look = `openssl s_client -connect ${first}:5061 -verify_return_error </dev/null`;
  return [...found, unchecked(message, `In the portal: Direct routing, Trunk status. Or: ${look}`)];
};

/** Whether calls that leave by SBCs find one. */
export const directRouting: Check<Gathered> = {
  name: 'direct routing',
  gather: async ({ sip, simulator }) => ({ ...(await sip()), isSimulator: simulator !== null }),
  judge,
};
