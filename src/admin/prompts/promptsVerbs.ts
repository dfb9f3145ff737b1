import { type BoundVerb, bindVerb } from '../verb.ts';
import * as push from './push.ts';

export const promptsVerbs: Readonly<Record<string, BoundVerb>> = { push: bindVerb(push) };
