import { type Budget, createBudget } from '../pattern/budget.ts';
import { firstNumber } from '../pattern/firstNumber.ts';
import { symbols } from '../pattern/symbols.ts';
import { toAutomaton } from '../pattern/toAutomaton.ts';
import { type ReadPattern, readPattern } from '../readPattern.ts';
import type { Route, SipConfig } from '../sipConfig.ts';
import { findShadowed, type Shadow } from './findShadowed.ts';
import type { Flaw } from './flaw.ts';
import { limits } from './limits.ts';
import { lintPattern } from './lintPattern.ts';
import { repeated } from './repeated.ts';

type Words = Omit<Flaw, 'path'>;
type Looked = Readonly<{ read: ReadPattern; automaton: ReturnType<typeof toAutomaton> }>;

const errorAt = (path: Flaw['path'], kind: string, message: string, remedy: string): Flaw => ({
  level: 'error',
  kind,
  path,
  message,
  remedy,
});

const lookAt = ({ pattern }: Route, budget: Budget): Looked => {
  const read = readPattern(pattern);
  return { read, automaton: read.kind === 'read' ? toAutomaton(read.program, budget) : null };
};

/** A number that a route takes; null for none, undefined where that cannot be told. */
const sampleOf = ({ automaton }: Looked, budget: Budget): string | null | undefined =>
  automaton === null
    ? undefined
    : firstNumber([automaton], ([isMatch]) => isMatch === true, budget);

const trunkFlaws = (route: Route, index: number, known: ReadonlySet<string>): readonly Flaw[] => {
  const { name, trunks } = route;
  const at = ['routes', index, 'trunks'];
  if (trunks.length === 0) {
    const message = `The route ${name} has no SBC: what it matches goes nowhere.`;
    return [errorAt(at, 'noTrunk', message, 'Name at least one of the trunks.')];
  }
  const unknown = trunks.flatMap((fqdn, place) =>
    known.has(fqdn.toLowerCase())
      ? []
      : [
          errorAt(
            [...at, place],
            'unknownTrunk',
            `The route ${name} names ${fqdn}, which is not among the trunks.`,
            'Add it to the trunks, or correct its name.',
          ),
        ],
  );
  const twice = repeated(trunks, (fqdn) => fqdn.toLowerCase()).map((place) =>
    errorAt(
      [...at, place],
      'duplicateTrunk',
      `The route ${name} names ${trunks[place]} twice.`,
      'Name it once.',
    ),
  );
  const most = limits.trunksOfRoute;
  const message = `The route ${name} names ${trunks.length} SBCs; ${most} are the most.`;
  return [
    ...unknown,
    ...twice,
    ...(trunks.length > most ? [errorAt(at, 'limit', message, 'Take some away.')] : []),
  ];
};

const textFlaws = ({ name, description }: Route, index: number): readonly Flaw[] => [
  ...(name === '' || name.length > limits.nameLength
    ? [
        errorAt(
          ['routes', index, 'name'],
          'limit',
          `The name of a route has ${name.length} characters.`,
          `Write one of 1 to ${limits.nameLength}.`,
        ),
      ]
    : []),
  ...(description.length > limits.descriptionLength
    ? [
        errorAt(
          ['routes', index, 'description'],
          'limit',
          `The description of the route ${name} has ${description.length} characters.`,
          `${limits.descriptionLength} are the most.`,
        ),
      ]
    : []),
];

/** A route that no dialled number reaches, where its pattern is not wrong in itself. */
const matchesNothing = ({ name, pattern }: Route, { read }: Looked): readonly Words[] => {
  if (read.kind !== 'read' || read.repeatsPlace) return [];
  const message = `The pattern of the route ${name} matches no number: ${pattern}`;
  const remedy = 'Numbers are digits, with a + first or without; a digit is \\d, with a backslash.';
  return [{ level: 'warning', kind: 'matchesNothing', message, remedy }];
};

const shadowFlaw = (routes: readonly Route[], { route, by, isSame }: Shadow): readonly Flaw[] => {
  const name = routes[route]?.name ?? '';
  const path = ['routes', route, 'pattern'];
  const other = by === null ? undefined : routes[by];
  if (isSame && other !== undefined) {
    const first = new Set(other.trunks.map((fqdn) => fqdn.toLowerCase()));
    const adds = routes[route]?.trunks.some((fqdn) => !first.has(fqdn.toLowerCase())) === true;
    // A first and a second choice are written so.
    if (adds) return [];
    const message = `The route ${name} takes the numbers of ${other.name}, and adds no SBC to it.`;
    const remedy = 'Give it other SBCs as a second choice, or take it away.';
    return [{ level: 'warning', kind: 'shadowed', path, message, remedy }];
  }
  const above = other === undefined ? 'routes above it' : `the route ${other.name} above it`;
  const message = `All numbers of the route ${name} go to ${above}: it waits until those fail.`;
  const remedy = 'Put the narrower route first.';
  return [{ level: 'warning', kind: 'shadowed', path, message, remedy }];
};

/** What is wrong with the routes of a document. */
export const lintRoutes = ({ trunks, routes }: SipConfig): readonly Flaw[] => {
  const known = new Set(trunks.map(({ fqdn }) => fqdn.toLowerCase()));
  const budget = createBudget();
  const looked = routes.map((route) => ({ route, ...lookAt(route, budget) }));
  const samples = looked.map((look) => sampleOf(look, budget));
  const ofPatterns = looked.flatMap(({ route, ...look }, index) => {
    const none = samples[index] === null ? matchesNothing(route, look) : [];
    return [...lintPattern(route, look.read), ...none].map(
      (words): Flaw => ({ ...words, path: ['routes', index, 'pattern'] }),
    );
  });
  const shadows = findShadowed(
    looked.map(({ automaton }, index) => ({
      automaton,
      sample: [...(samples[index] ?? '')].map((symbol) => symbols.indexOf(symbol)),
    })),
    budget,
  );
  const tooMany = `There are ${routes.length} routes; ${limits.routes} are the most.`;
  return [
    ...(routes.length > limits.routes
      ? [errorAt(['routes', limits.routes], 'limit', tooMany, 'Join some by ( | ) in a pattern.')]
      : []),
    ...routes.flatMap((route, index) => [
      ...textFlaws(route, index),
      ...trunkFlaws(route, index, known),
    ]),
    ...repeated(routes, ({ name }) => name).map((index) =>
      errorAt(
        ['routes', index, 'name'],
        'duplicateRoute',
        `Two routes have the name ${routes[index]?.name}.`,
        'Give each a name of its own.',
      ),
    ),
    ...ofPatterns,
    ...shadows.flatMap((shadow) => shadowFlaw(routes, shadow)),
  ];
};
