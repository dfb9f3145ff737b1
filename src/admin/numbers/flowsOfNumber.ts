import type { Condition, When } from '../../flow/condition.ts';
import { formatParty } from '../../flow/party.ts';
import type { Route, RouteAction } from '../../flow/route.ts';

type Answer = 'yes' | 'no' | 'perhaps';

const yesIf = (is: boolean): Answer => (is ? 'yes' : 'no');
const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', perhaps: 'perhaps' };

const all = (answers: readonly Answer[]): Answer => {
  if (answers.includes('no')) return 'no';
  return answers.includes('perhaps') ? 'perhaps' : 'yes';
};

const any = (answers: readonly Answer[]): Answer => {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('perhaps') ? 'perhaps' : 'no';
};

/** Whether a condition holds of every call to a number, of none, or of some. */
const answer = (condition: Condition, number: string): Answer => {
  switch (condition.kind) {
    case 'called':
      return yesIf(formatParty(condition.party) === number);
    case 'anyNumber':
      return 'yes';
    case 'calledPrefix':
      return yesIf(number.startsWith(condition.prefix));
    case 'all':
      return all(condition.of.map((when) => takes(when, number)));
    case 'any':
      return any(condition.of.map((when) => takes(when, number)));
    case 'not':
      return opposite[takes(condition.of, number)];
    case 'caller':
    case 'callerPrefix':
    case 'callerCountry':
    case 'callerWithheld':
    case 'list':
    case 'calendar':
    case 'switch':
    case 'is':
    case 'begins':
    case 'above':
    case 'below':
      return 'perhaps';
    default:
      return condition satisfies never;
  }
};

const takes = (when: When, number: string): Answer =>
  all(when.map((condition) => answer(condition, number)));

/** What becomes of calls to a number. */
export type Taken = Readonly<{
  /** Of those that no other route takes first; null when they are left alone. */
  usual: RouteAction | null;
  /** Of some, by who calls and when. */
  sometimes: readonly RouteAction[];
}>;

/** What the routes make of calls to a number: the first that takes a call decides. */
export const takenBy = (routes: readonly Route[], number: string): Taken => {
  const answers = routes.map(({ match, action }) => ({ action, is: takes(match, number) }));
  const sure = answers.findIndex(({ is }) => is === 'yes');
  const before = sure === -1 ? answers : answers.slice(0, sure);
  return {
    usual: answers[sure]?.action ?? null,
    sometimes: before.filter(({ is }) => is === 'perhaps').map(({ action }) => action),
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
