import type { CalendarRef, Calendars } from '../../flow/calendar.ts';
import type { CalendarState, Condition, When } from '../../flow/condition.ts';
import type { Party } from '../../flow/party.ts';
import { sameParty } from '../../flow/sameParty.ts';
import type { Switches } from '../../flow/switches.ts';
import type { CallFacts } from '../call.ts';
import type { Instant } from '../ids.ts';
import { calendarState } from '../time/calendarState.ts';
import { countryOf } from './countryOf.ts';

/** All that conditions are about. */
export type Situation = Pick<CallFacts, 'caller' | 'called' | 'lists' | 'variables'> &
  Readonly<{ calendars: Calendars; switches: Switches; at: Instant }>;

const hasPrefix = (party: Party, prefix: string): boolean =>
  party.kind === 'phone' && party.number.startsWith(prefix);

const isIn = (countries: readonly string[], party: Party): boolean => {
  const country = countryOf(party);
  return country !== null && countries.includes(country);
};

const stateOf = (ref: CalendarRef, { calendars, at }: Situation): CalendarState => {
  const calendar = typeof ref === 'string' ? calendars[ref] : ref;
  // Every calendar that is named is there: the build has seen to that.
  return calendar === undefined ? 'closed' : calendarState(calendar, at);
};

const isState = (is: CalendarState, state: CalendarState): boolean =>
  is === state || (is === 'closed' && state === 'holiday');

const textIn = (variable: string, { variables }: Situation): string =>
  Object.hasOwn(variables, variable) ? (variables[variable] ?? '') : '';

/** The number that a variable holds, NaN if it holds none. */
const numberOf = (variable: string, situation: Situation): number => {
  const text = textIn(variable, situation).trim();
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};

const holdsOne = (condition: Condition, situation: Situation): boolean => {
  const { caller, called } = situation;
  switch (condition.kind) {
    case 'called':
      return sameParty(condition.party, called);
    case 'anyNumber':
      return called.kind === 'phone';
    case 'calledPrefix':
      return hasPrefix(called, condition.prefix);
    case 'caller':
      return sameParty(condition.party, caller);
    case 'callerPrefix':
      return hasPrefix(caller, condition.prefix);
    case 'callerCountry':
      return isIn(condition.countries, caller);
    case 'callerWithheld':
      return caller.kind === 'withheld';
    case 'list':
      return situation.lists.includes(condition.list);
    case 'calendar':
      return isState(condition.is, stateOf(condition.calendar, situation));
    case 'switch':
      return Object.hasOwn(situation.switches, condition.name);
    case 'is':
      return condition.texts.includes(textIn(condition.variable, situation));
    case 'begins':
      return textIn(condition.variable, situation).startsWith(condition.text);
    case 'above':
      return numberOf(condition.variable, situation) > condition.limit;
    case 'below':
      return numberOf(condition.variable, situation) < condition.limit;
    case 'all':
      return condition.of.every((when) => holds(when, situation));
    case 'any':
      return condition.of.some((when) => holds(when, situation));
    case 'not':
      return !holds(condition.of, situation);
    default:
      return condition satisfies never;
  }
};

/** Whether all of the conditions hold. */
export const holds = (when: When, situation: Situation): boolean =>
  when.every((condition) => holdsOne(condition, situation));
