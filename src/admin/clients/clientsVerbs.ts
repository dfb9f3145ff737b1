import { type BoundVerb, bindVerb } from '../verb.ts';
import * as add from './add.ts';
import * as list from './list.ts';
import * as remove from './remove.ts';

export const clientsVerbs: Readonly<Record<string, BoundVerb>> = {
  add: bindVerb(add),
  list: bindVerb(list),
  remove: bindVerb(remove),
};
