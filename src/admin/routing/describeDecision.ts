import type { Style } from '../style.ts';
import type { CallerId, Decision } from './decideCall.ts';
import type { Route } from './sipConfig.ts';

const trunksOf = ({ trunks }: Route): string =>
  trunks.length === 0
    ? 'no SBC (what the provider does with the call then is not known)'
    : trunks.join(', ');

const routeLines = (dialled: string, [first, ...further]: readonly Route[], style: Style) => {
  if (first === undefined) return [];
  return [
    `${style.bold(dialled)} takes the route ${style.bold(first.name)}: ${trunksOf(first)}.`,
    `  ${first.pattern} matches it.`,
    ...(first.trunks.length > 1
      ? ['  Microsoft promises no order within a route; this is how they stand there.']
      : []),
    ...further.map((route) => `  Then, if those fail: ${route.name}: ${trunksOf(route)}.`),
    '  The next is tried when an SBC is unavailable or answers 408, 503 or 504. If all fail, ' +
      'the call is dropped: it does not go to Voice Calling.',
  ];
};

/** Why a call fails that no route takes. */
const failure = (caller: CallerId): readonly string[] => {
  switch (caller.kind) {
    case 'unasked':
      return [];
    case 'none':
      return ['There is no caller id: set CALLER_ID, or name one with --from.'];
    case 'known': {
      const why = caller.isOwned ? 'may not place calls' : 'is not a number of this resource';
      const remedy = caller.isOwned
        ? `numbers update ${caller.number} --calling inbound+outbound`
        : '`numbers list` shows those that are; name one with --from, or add a route.';
      return [`The caller id ${caller.number} ${why}.`, remedy];
    }
    default:
      return caller satisfies never;
  }
};

const outcomeLines = (
  dialled: string,
  { outcome, routes }: Decision,
  caller: CallerId,
  style: Style,
): readonly string[] => {
  const number = style.bold(dialled);
  switch (outcome) {
    case 'route':
      return routeLines(dialled, routes, style);
    case 'voiceCalling': {
      const from = caller.kind === 'known' ? caller.number : '';
      return [`No route matches ${number}: it goes by Voice Calling, from ${from}.`];
    }
    case 'noRoute':
      return [
        `No route of the file matches ${number}: it goes by Voice Calling if its caller id is a ` +
          'bought number that can place calls, and fails otherwise.',
      ];
    case 'fails':
      return [style.red(`No route matches ${dialled}: the call fails.`), ...failure(caller)];
    default:
      return outcome satisfies never;
  }
};

/** Who takes a call, for people. */
export const describeDecision = (
  dialled: string,
  decision: Decision,
  caller: CallerId,
  style: Style,
): readonly string[] => [
  ...decision.doubtful.map((route) =>
    style.yellow(
      `The route ${route.name} stands before, and cannot be judged here: ${route.pattern}`,
    ),
  ),
  ...outcomeLines(dialled, decision, caller, style),
];
