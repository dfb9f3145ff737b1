import * as z from 'zod';
import { callbackSchema } from './callbackSchema.ts';
import { connectSchema } from './connectSchema.ts';
import { hinted } from './hints.ts';
import { partySchema } from './partySchema.ts';
import { promptSchema } from './promptSchema.ts';
import { queueSchema } from './queueSchema.ts';
import { targetSchema } from './targetSchema.ts';

const transferSchema = z.strictObject({
  to: partySchema('to', 'Who gets the call: a phone number (+1…), 8:acs:… or 8:orgid:….'),
  say: promptSchema('say', 'What is said before the call is put through.').optional(),
  ifFails: targetSchema('ifFails', 'Where the call goes if nobody takes it.'),
});

/** The kinds of step that bring the caller together with other people. */
export const reachShape = {
  transfer: hinted(
    transferSchema,
    'Puts the caller through to somebody and leaves the call.',
    'a map with `to` and `ifFails`',
    'transfer: { to: "+14255550100", ifFails: end }',
  ).optional(),
  connect: hinted(
    connectSchema,
    'Rings people, one after the other or together, and connects the caller with who takes it.',
    'a map with `to` and `ifNobody`',
    'connect: { to: ["+14255550100"], ifNobody: end }',
  ).optional(),
  queue: hinted(
    queueSchema,
    'Lets callers wait in line for an agent, first in, first out.',
    'a map with `name`, `agents` and `ifNobody`',
    'queue: { name: sales, agents: ["+14255550100"], ifNobody: end }',
  ).optional(),
  callback: hinted(
    callbackSchema,
    'Offers to call the caller back.',
    'a map with `say`, `answered`, `ifDeclined` and `ifRefused`',
    'callback: { say: "…", answered: hello, ifDeclined: end, ifRefused: end }',
  ).optional(),
};
