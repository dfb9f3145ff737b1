import { type BoundVerb, bindVerb } from '../verb.ts';
import * as list from './list.ts';
import * as retry from './retry.ts';

export const webhooksVerbs: Readonly<Record<string, BoundVerb>> = {
  list: bindVerb(list),
  retry: bindVerb(retry),
};
