import { type BoundVerb, bindVerb } from '../verb.ts';
import * as show from './show.ts';
import * as update from './update.ts';

export const ratesVerbs: Readonly<Record<string, BoundVerb>> = {
  show: bindVerb(show),
  update: bindVerb(update),
};
