import { type BoundVerb, bindVerb } from '../verb.ts';
import * as buy from './buy.ts';
import { catalogueVerbs } from './catalogueVerbs.ts';
import * as list from './list.ts';
import * as lookup from './lookup.ts';
import * as plan from './plan.ts';
import * as release from './release.ts';
import * as search from './search.ts';
import * as show from './show.ts';
import * as update from './update.ts';

export const numbersVerbs: Readonly<Record<string, BoundVerb>> = {
  ...catalogueVerbs,
  search: bindVerb(search),
  buy: bindVerb(buy),
  list: bindVerb(list),
  show: bindVerb(show),
  update: bindVerb(update),
  release: bindVerb(release),
  lookup: bindVerb(lookup),
  plan: bindVerb(plan),
};
