import { formatParty } from '../../flow/party.ts';
import type { Route, RouteAction } from '../../flow/route.ts';
import { routeTakes } from '../../policy/routeTakes.ts';

/** What becomes of calls to a number. */
export type Taken = Readonly<{
  /** Of those that no other route takes first; null when they are left alone. */
  usual: RouteAction | null;
  /** Of some, by who calls and when. */
  sometimes: readonly RouteAction[];
}>;

/** What the routes make of calls to a number: the first that takes a call decides. */
export const takenBy = (routes: readonly Route[], number: string): Taken => {
  const answers = routes.map(({ match, action }) => ({
    action,
    takes: routeTakes(match, number),
  }));
  const sure = answers.findIndex(({ takes }) => takes === 'always');
  const before = sure === -1 ? answers : answers.slice(0, sure);
  return {
    usual: answers[sure]?.action ?? null,
    sometimes: before.filter(({ takes }) => takes === 'sometimes').map(({ action }) => action),
  };
};

const describeAction = (action: RouteAction): string => {
  switch (action.kind) {
    case 'flow':
      return action.flow;
    case 'redirect':
      return `to ${formatParty(action.to)}`;
    case 'reject':
      return `refused (${action.reason})`;
    case 'ignore':
      return 'left alone';
    default:
      return action satisfies never;
  }
};

/** `contoso-support`, `contoso-support, at times night`, `no route`. */
export const describeTaken = ({ usual, sometimes }: Taken): string => {
  const first = usual === null ? 'no route' : describeAction(usual);
  const others = [...new Set(sometimes.map(describeAction))].filter((other) => other !== first);
  return others.length === 0 ? first : `${first}, at times ${others.join(', ')}`;
};

/** The flow that calls to a number usually come to; null when they come to none. */
export const usualFlow = ({ usual }: Taken): string | null =>
  usual?.kind === 'flow' ? usual.flow : null;
