import { type BoundVerb, bindVerb } from '../verb.ts';
import * as areacodes from './areacodes.ts';
import * as countries from './countries.ts';
import * as localities from './localities.ts';
import * as offerings from './offerings.ts';

/** What tells which numbers there are to be had. */
export const catalogueVerbs: Readonly<Record<string, BoundVerb>> = {
  countries: bindVerb(countries),
  offerings: bindVerb(offerings),
  localities: bindVerb(localities),
  areacodes: bindVerb(areacodes),
};
