import type { CalendarRef } from '../calendar.ts';
import type { Condition, When } from '../condition.ts';
import type { RawCalendar } from '../schema/calendarSchema.ts';
import type { RawCondition } from '../schema/conditionSchema.ts';
import { toCalendar } from './toCalendar.ts';

const toRef = (raw: string | RawCalendar): CalendarRef =>
  typeof raw === 'string' ? raw : toCalendar(raw);

const ofParties = (raw: RawCondition): When => {
  const { called, calledPrefix, caller, callerPrefix, callerCountry: country } = raw;
  const found: Condition[] = [];
  if (called !== undefined) found.push({ kind: 'called', party: called });
  if (calledPrefix !== undefined) found.push({ kind: 'calledPrefix', prefix: calledPrefix });
  if (caller !== undefined) found.push({ kind: 'caller', party: caller });
  if (callerPrefix !== undefined) found.push({ kind: 'callerPrefix', prefix: callerPrefix });
  if (country !== undefined) found.push({ kind: 'callerCountry', countries: [country].flat() });
  if (raw.callerWithheld === true) found.push({ kind: 'callerWithheld' });
  if (raw.list !== undefined) found.push({ kind: 'list', list: raw.list });
  return found;
};

const ofTimes = (raw: RawCondition): When =>
  (['open', 'closed', 'holiday'] as const).flatMap((is) => {
    const calendar = raw[is];
    return calendar === undefined ? [] : [{ kind: 'calendar', calendar: toRef(calendar), is }];
  });

const ofVariable = (raw: RawCondition): When => {
  const { variable, begins, above, below } = raw;
  if (variable === undefined) return [];
  const found: Condition[] = [];
  if (raw.is !== undefined) found.push({ kind: 'is', variable, texts: [raw.is] });
  if (raw.in !== undefined) found.push({ kind: 'is', variable, texts: raw.in });
  if (begins !== undefined) found.push({ kind: 'begins', variable, text: begins });
  if (above !== undefined) found.push({ kind: 'above', variable, limit: above });
  if (below !== undefined) found.push({ kind: 'below', variable, limit: below });
  return found;
};

const ofOthers = (raw: RawCondition): When => {
  const found: Condition[] = [];
  if (raw.switch !== undefined) found.push({ kind: 'switch', name: raw.switch });
  if (raw.all !== undefined) found.push({ kind: 'all', of: raw.all.map(toWhen) });
  if (raw.any !== undefined) found.push({ kind: 'any', of: raw.any.map(toWhen) });
  if (raw.not !== undefined) found.push({ kind: 'not', of: toWhen(raw.not) });
  return found;
};

/** What must hold by a map of conditions: each of its properties. */
export const toWhen = (raw: RawCondition): When => [
  ...ofParties(raw),
  ...ofTimes(raw),
  ...ofVariable(raw),
  ...ofOthers(raw),
];
