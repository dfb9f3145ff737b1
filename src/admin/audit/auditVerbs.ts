import { type BoundVerb, bindVerb } from '../verb.ts';
import * as list from './list.ts';

export const auditVerbs: Readonly<Record<string, BoundVerb>> = { list: bindVerb(list) };
