import type { CalendarRef } from './calendar.ts';
import type { Party } from './party.ts';

/** What a calendar says of a moment; `holiday` is closed for the reason that it is one. */
export type CalendarState = 'open' | 'closed' | 'holiday';

/** Something that is so or not so of a call. */
export type Condition =
  | Readonly<{ kind: 'called'; party: Party }>
  /** A telephone number was called, and no user. */
  | Readonly<{ kind: 'anyNumber' }>
  | Readonly<{ kind: 'calledPrefix'; prefix: string }>
  | Readonly<{ kind: 'caller'; party: Party }>
  | Readonly<{ kind: 'callerPrefix'; prefix: string }>
  /** ISO 3166 codes such as `DE`. */
  | Readonly<{ kind: 'callerCountry'; countries: readonly string[] }>
  | Readonly<{ kind: 'callerWithheld' }>
  | Readonly<{ kind: 'list'; list: string }>
  /** `closed` holds on holidays too. */
  | Readonly<{ kind: 'calendar'; calendar: CalendarRef; is: CalendarState }>
  | Readonly<{ kind: 'switch'; name: string }>
  /** What is not there counts as an empty text, and no text but a number is above or below one. */
  | Readonly<{ kind: 'is'; variable: string; texts: readonly string[] }>
  | Readonly<{ kind: 'begins'; variable: string; text: string }>
  | Readonly<{ kind: 'above' | 'below'; variable: string; limit: number }>
  | Readonly<{ kind: 'all' | 'any'; of: readonly When[] }>
  | Readonly<{ kind: 'not'; of: When }>;

/** All of these must hold. */
export type When = readonly Condition[];
