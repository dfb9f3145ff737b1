import type { SipConfig, Trunk } from '../sipConfig.ts';
import type { Flaw } from './flaw.ts';
import { limits } from './limits.ts';
import { repeated } from './repeated.ts';

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const fewestLabels = 3;

type Words = Readonly<{ message: string; remedy: string }>;

/** What is wrong with the name of an SBC; null if nothing is. */
const fqdnFault = (fqdn: string): Words | null => {
  const labels = fqdn.split('.');
  const remedy = 'Write the full name of the SBC, such as sbc1.contoso.com.';
  if (fqdn.length > limits.fqdnLength) {
    const most = `${limits.fqdnLength} are the most`;
    return { message: `The name of an SBC has ${fqdn.length} characters; ${most}.`, remedy };
  }
  const isName =
    labels.every((each) => label.test(each)) && /^[a-z]{2,}$/i.test(labels.at(-1) ?? '');
  if (!isName) return { message: `${fqdn} is not the name of an SBC.`, remedy };
  if (labels.length < fewestLabels) {
    const message = `${fqdn} has no name of its own before its domain.`;
    return { message, remedy: `Name the SBC below it: sbc1.${fqdn}.` };
  }
  if (!/\.(onmicrosoft|azure)\.com$/i.test(fqdn)) return null;
  const message = `${fqdn} lies in a domain of Microsoft, which no SBC may.`;
  return { message, remedy: 'Give the SBC a name in a domain of yours.' };
};

const ofTrunk = ({ fqdn, port }: Trunk, index: number): readonly Flaw[] => {
  const fault = fqdnFault(fqdn);
  const at = (name: string) => ['trunks', index, name];
  const isPort = Number.isInteger(port) && port >= 1 && port <= limits.port;
  return [
    ...(fault === null
      ? []
      : [{ level: 'error', kind: 'fqdn', path: at('fqdn'), ...fault } as const]),
    ...(isPort
      ? []
      : [
          {
            ...({ level: 'error', kind: 'port', path: at('port') } as const),
            message: `The port of ${fqdn} is ${port}.`,
            remedy: `Write one from 1 to ${limits.port}; 5061 is usual.`,
          },
        ]),
  ];
};

const unused = ({ trunks, routes }: SipConfig): readonly Flaw[] => {
  const used = new Set(routes.flatMap((route) => route.trunks.map((fqdn) => fqdn.toLowerCase())));
  return trunks.flatMap(({ fqdn }, index) =>
    used.has(fqdn.toLowerCase())
      ? []
      : [
          {
            ...({
              level: 'warning',
              kind: 'unusedTrunk',
              path: ['trunks', index, 'fqdn'],
            } as const),
            message: `No route uses ${fqdn}: calls come in by it, and none go out.`,
            remedy: 'Name it in a route, or take it away if it is not for incoming calls either.',
          },
        ],
  );
};

/** What is wrong with the SBCs of a document. */
export const lintTrunks = (config: SipConfig): readonly Flaw[] => {
  const { trunks } = config;
  const tooMany: Flaw = {
    ...{ level: 'error', kind: 'limit', path: ['trunks', limits.trunks] },
    message: `There are ${trunks.length} SBCs; ${limits.trunks} are the most.`,
    remedy: 'Take some away, or put several machines behind one name.',
  };
  const twice = repeated(trunks, ({ fqdn }) => fqdn.toLowerCase()).map(
    (index): Flaw => ({
      ...{ level: 'error', kind: 'duplicateTrunk', path: ['trunks', index, 'fqdn'] },
      message: `${trunks[index]?.fqdn} stands there twice.`,
      remedy: 'Take one away; large and small letters are the same.',
    }),
  );
  return [
    ...(trunks.length > limits.trunks ? [tooMany] : []),
    ...trunks.flatMap(ofTrunk),
    ...twice,
    ...unused(config),
  ];
};
