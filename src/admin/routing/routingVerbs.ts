import { type BoundVerb, bindVerb } from '../verb.ts';
import * as apply from './apply.ts';
import * as plan from './plan.ts';
import * as show from './show.ts';
import * as test from './test.ts';

export const routingVerbs: Readonly<Record<string, BoundVerb>> = {
  show: bindVerb(show),
  plan: bindVerb(plan),
  apply: bindVerb(apply),
  test: bindVerb(test),
};
