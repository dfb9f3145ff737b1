import type * as z from 'zod';
import { exactlyOne } from './exactlyOne.ts';
import { keepShape } from './keepShape.ts';
import { outboundShape } from './outboundShape.ts';
import { reachShape } from './reachShape.ts';
import { ruleShape } from './ruleShape.ts';
import { serviceShape } from './serviceShape.ts';
import { talkShape } from './talkShape.ts';

/** One step of a flow: one property that names its kind. */
export const stepSchema = exactlyOne('A step', {
  ...talkShape,
  ...reachShape,
  ...keepShape,
  ...outboundShape,
  ...ruleShape,
  ...serviceShape,
});

export type RawStep = z.output<typeof stepSchema>;
