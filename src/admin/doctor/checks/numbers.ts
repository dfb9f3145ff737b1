import type { Route } from '../../../flow/route.ts';
import { routeTakes } from '../../../policy/routeTakes.ts';
import type { Check } from '../check.ts';
import { type Finding, failure, ok, warning } from '../finding.ts';
import type { Owned } from '../patient.ts';

export type Gathered = Readonly<{
  owned: readonly Owned[];
  routes: readonly Route[];
  /** Null while settings are not right. */
  callerIds: readonly string[] | null;
  /** Through an SBC any number may come, and any may be shown. */
  hasTrunks: boolean;
}>;

const withoutRoute = ({ owned, routes }: Gathered): readonly Finding[] =>
  owned
    .filter(({ takes }) => takes)
    .filter(({ number }) => routes.every(({ match }) => routeTakes(match, number) === 'never'))
    .map(({ number }) =>
      warning(
        `No route takes calls to ${number}, so that they are left alone.`,
        `Write into src/flows/routes.yaml: - { called: "${number}", flow: <flow> }`,
      ),
    );

const calledBy = ({ match }: Route): readonly string[] =>
  match.flatMap((condition) =>
    condition.kind === 'called' && condition.party.kind === 'phone' ? [condition.party.number] : [],
  );

const withoutNumber = ({ owned, routes, hasTrunks }: Gathered): readonly Finding[] => {
  if (hasTrunks) return [];
  const known = owned.map(({ number }) => number);
  const named = new Set(routes.flatMap(calledBy));
  return [...named]
    .filter((number) => !known.includes(number))
    .map((number) =>
      warning(
        `A route is for ${number}, which is no number of the resource: nobody can call it.`,
        'Buy it, or take the route out of src/flows/routes.yaml. What there is: ' +
          'npm run admin -- numbers list',
      ),
    );
};

const shown = ({ owned, callerIds, hasTrunks }: Gathered): readonly Finding[] =>
  (callerIds ?? []).flatMap((number) => {
    const found = owned.find((each) => each.number === number);
    if (found?.places === true || (found === undefined && hasTrunks)) return [];
    const message =
      found === undefined
        ? `CALLER_ID names ${number}, which is no number of ours: calls from it are refused.`
        : `CALLER_ID names ${number}, which may not place calls.`;
    const remedy =
      found === undefined
        ? 'Name one of: npm run admin -- numbers list'
        : `npm run admin -- numbers update ${number} --help`;
    return [failure(message, remedy)];
  });

const judge = (gathered: Gathered): readonly Finding[] => {
  const { owned, hasTrunks } = gathered;
  const none: readonly Finding[] =
    owned.length === 0 && !hasTrunks
      ? [
          warning(
            'The resource has neither a number nor an SBC, so that no telephone can call it.',
            'npm run admin -- advise',
          ),
        ]
      : [];
  const wrong = [
    ...none,
    ...withoutRoute(gathered),
    ...withoutNumber(gathered),
    ...shown(gathered),
  ];
  if (wrong.length > 0) return wrong;
  if (gathered.callerIds === null) return [ok('Each number has a route, and each route a number.')];
  return [ok('Each number has a route, each route a number, and CALLER_ID is ours.')];
};

/** Whether numbers and routes belong to each other. */
export const numbers: Check<Gathered> = {
  name: 'numbers',
  gather: async ({ numbers: owned, sip, flows, config }) => {
    const [mine, { trunks }] = await Promise.all([owned(), sip()]);
    const callerIds = config?.callerIds ?? null;
    return { owned: mine, routes: flows().routes, callerIds, hasTrunks: trunks.length > 0 };
  },
  judge,
};
