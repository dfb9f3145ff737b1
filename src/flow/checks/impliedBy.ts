import type { Condition } from '../condition.ts';
import { sameParty } from '../sameParty.ts';
import { stableJson } from '../stableJson.ts';

/** The whole number that a condition asks for as called or as caller; null if it asks for none. */
const numberOf = (condition: Condition, kind: 'called' | 'caller'): string | null =>
  condition.kind === kind && condition.party.kind === 'phone' ? condition.party.number : null;

/** Whether every call of which `given` holds is one of which `wanted` holds. */
export const impliedBy = (given: Condition, wanted: Condition): boolean => {
  switch (wanted.kind) {
    case 'anyNumber':
      return (
        given.kind === 'anyNumber' ||
        given.kind === 'calledPrefix' ||
        numberOf(given, 'called') !== null
      );
    case 'calledPrefix':
      if (given.kind === 'calledPrefix') return given.prefix.startsWith(wanted.prefix);
      return numberOf(given, 'called')?.startsWith(wanted.prefix) ?? false;
    case 'callerPrefix':
      if (given.kind === 'callerPrefix') return given.prefix.startsWith(wanted.prefix);
      return numberOf(given, 'caller')?.startsWith(wanted.prefix) ?? false;
    case 'called':
      return given.kind === 'called' && sameParty(given.party, wanted.party);
    case 'caller':
      return given.kind === 'caller' && sameParty(given.party, wanted.party);
    case 'callerCountry':
      return (
        given.kind === 'callerCountry' &&
        given.countries.every((country) => wanted.countries.includes(country))
      );
    case 'calendar':
      return (
        given.kind === 'calendar' &&
        stableJson(given.calendar) === stableJson(wanted.calendar) &&
        (given.is === wanted.is || (given.is === 'holiday' && wanted.is === 'closed'))
      );
    case 'callerWithheld':
    case 'list':
    case 'switch':
    case 'is':
    case 'begins':
    case 'above':
    case 'below':
    case 'all':
    case 'any':
    case 'not':
      return stableJson(given) === stableJson(wanted);
    default:
      return wanted satisfies never;
  }
};
