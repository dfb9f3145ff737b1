import { type BoundVerb, bindVerb } from '../verb.ts';
import * as list from './list.ts';
import * as off from './off.ts';
import * as on from './on.ts';

export const switchVerbs: Readonly<Record<string, BoundVerb>> = {
  on: bindVerb(on),
  off: bindVerb(off),
  list: bindVerb(list),
};
