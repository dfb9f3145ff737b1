import { AdminError } from '../../adminError.ts';
import { limits } from '../lint/limits.ts';
import type { SipConfig, Trunk } from '../sipConfig.ts';
import type { Plan } from './planRouting.ts';
import type { Step } from './step.ts';

const deleteTrunk = ({ fqdn }: Trunk): Step => ({ kind: 'deleteTrunk', fqdn });

const usedIn = ({ routes }: SipConfig): ReadonlySet<string> =>
  new Set(routes.flatMap(({ trunks }) => trunks));

const noRoom = (tooMany: number): AdminError =>
  new AdminError(
    'refused',
    'noRoom',
    `For a while there would be ${tooMany} trunks too many: new ones come before old ones go, so ` +
      `that no route is without its SBCs, and ${limits.trunks} are the most.`,
    'Apply a file first that takes the old trunks out of the routes, or adds fewer.',
  );

/**
 * The writes that a plan takes, in the order in which nothing is cut off: trunks are added, then
 * all routes replaced, and only then trunks taken away that no route uses any more. Trunks that no
 * route uses now go first where there is no room for the new ones.
 * @throws AdminError where that does not make room enough
 */
export const stepsFor = (live: SipConfig, { changes, result }: Plan): readonly Step[] => {
  const set = changes.flatMap((change): readonly Step[] =>
    change.kind === 'addTrunk' || change.kind === 'changePort'
      ? [{ kind: 'setTrunk', trunk: change.trunk }]
      : [],
  );
  const added = changes.filter(({ kind }) => kind === 'addTrunk').length;
  const gone = changes.flatMap((change) => (change.kind === 'removeTrunk' ? [change.trunk] : []));
  const tooMany = Math.max(0, live.trunks.length + added - limits.trunks);
  const used = usedIn(live);
  const first = gone.filter(({ fqdn }) => !used.has(fqdn)).slice(0, tooMany);
  if (first.length < tooMany) throw noRoom(tooMany - first.length);
  const last = gone.filter((trunk) => !first.includes(trunk));
  const isRouted = changes.some(({ kind }) => kind.endsWith('Route'));
  return [
    ...first.map(deleteTrunk),
    ...set,
    ...(isRouted ? [{ kind: 'setRoutes', routes: result.routes } as const] : []),
    ...last.map(deleteTrunk),
  ];
};
