import { type BoundVerb, bindVerb } from '../verb.ts';
import * as cancel from './cancel.ts';
import * as list from './list.ts';
import * as show from './show.ts';

export const callsVerbs: Readonly<Record<string, BoundVerb>> = {
  list: bindVerb(list),
  show: bindVerb(show),
  cancel: bindVerb(cancel),
};
