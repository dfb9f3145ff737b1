import { matchesNumber } from './pattern/runProgram.ts';
import { type ReadPattern, readPattern } from './readPattern.ts';
import type { Route } from './sipConfig.ts';

/** What is known of the number that a call shows. */
export type CallerId =
  /** It was not asked for. */
  | Readonly<{ kind: 'unasked' }>
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'known'; number: string; isOwned: boolean; canCall: boolean }>;

/** Who takes an outgoing call. */
export type Decision = Readonly<{
  outcome: 'route' | 'voiceCalling' | 'fails' | 'noRoute';
  /** All routes that match, in their order: the next is tried when all SBCs of one fail. */
  routes: readonly Route[];
  /** Routes that may match before any of those, for their patterns cannot be judged here. */
  doubtful: readonly Route[];
}>;

const isMatch = (read: ReadPattern, dialled: string): boolean =>
  read.kind === 'read' && matchesNumber(read.program, dialled);

const withoutRoute = (caller: CallerId): Decision['outcome'] => {
  switch (caller.kind) {
    case 'unasked':
      return 'noRoute';
    case 'none':
      return 'fails';
    case 'known':
      return caller.isOwned && caller.canCall ? 'voiceCalling' : 'fails';
    default:
      return caller satisfies never;
  }
};

/**
 * Who takes a call to a number: the first route whose pattern is found in it, and only where no
 * route is, a bought number (Microsoft Learn: "Direct routing", outbound calls, 2023).
 */
export const decideCall = (
  routes: readonly Route[],
  dialled: string,
  caller: CallerId,
): Decision => {
  const read = routes.map((route) => ({ route, read: readPattern(route.pattern) }));
  const matching = read.filter((one) => isMatch(one.read, dialled));
  const [first] = matching;
  const above = first === undefined ? read : read.slice(0, read.indexOf(first));
  return {
    outcome: first === undefined ? withoutRoute(caller) : 'route',
    routes: matching.map(({ route }) => route),
    doubtful: above.filter((one) => one.read.kind !== 'read').map(({ route }) => route),
  };
};
