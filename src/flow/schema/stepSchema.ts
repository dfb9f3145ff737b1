import * as z from 'zod';
import { branchSchema } from './branchSchema.ts';
import { collectSchema } from './collectSchema.ts';
import { exactlyOne } from './exactlyOne.ts';
import { hinted } from './hints.ts';
import { hoursSchema } from './hoursSchema.ts';
import { languageSchema } from './languageSchema.ts';
import { menuSchema } from './menuSchema.ts';
import { partySchema } from './partySchema.ts';
import { promptSchema, promptText } from './promptSchema.ts';
import { setSchema } from './setSchema.ts';
import { targetSchema } from './targetSchema.ts';

const saySchema = z.union([
  promptText(),
  z.strictObject({
    prompt: promptSchema('prompt', 'What is said.'),
    go: targetSchema('go', 'Where the call goes after that.').default('end'),
  }),
]);

const transferSchema = z.strictObject({
  to: partySchema('to', 'Who gets the call: a phone number (+1…), 8:acs:… or 8:orgid:….'),
  say: promptSchema('say', 'What is said before the call is put through.').optional(),
  ifFails: targetSchema('ifFails', 'Where the call goes if nobody takes it.'),
});

const hangupSchema = z.strictObject({
  say: promptSchema('say', 'What is said before the call ends.').optional(),
});

/** One step of a flow: one property that names its kind. */
export const stepSchema = exactlyOne('A step', {
  say: hinted(
    saySchema,
    'Says something, and goes on.',
    'a text, or a map with `prompt` and `go`',
    'say: { prompt: "Hello.", go: end }',
  ).optional(),
  menu: hinted(
    menuSchema,
    'Asks the caller to press a key or to say a word.',
    'a map with `say` and `keys`',
    'menu: { say: "For billing, press 1.", keys: { 1: billing } }',
  ).optional(),
  collect: hinted(
    collectSchema,
    'Asks the caller for digits, checks them and keeps them.',
    'a map with `say`, `into` and `go`',
    'collect: { say: "Enter your account number.", into: account, go: next }',
  ).optional(),
  language: hinted(
    languageSchema,
    'Lets the caller choose a language.',
    'a map with `choices` and `go`',
    'language: { choices: { 1: { language: en-US, say: "…" } }, go: welcome }',
  ).optional(),
  transfer: hinted(
    transferSchema,
    'Puts the caller through to somebody and leaves the call.',
    'a map with `to` and `ifFails`',
    'transfer: { to: "+14255550100", ifFails: end }',
  ).optional(),
  hangup: hinted(hangupSchema, 'Ends the call.', 'a map', 'hangup: {}').optional(),
  hours: hinted(
    hoursSchema,
    'Goes on by opening hours.',
    'a map with `calendar`, `open` and `closed`',
    'hours: { calendar: office, open: welcome, closed: end }',
  ).optional(),
  branch: hinted(
    branchSchema,
    'Goes on by what is known of the call.',
    'a map with `cases` and `else`',
    'branch: { cases: [{ when: { list: vip }, go: operator }], else: welcome }',
  ).optional(),
  set: hinted(
    setSchema,
    'Gives variables new values, and goes on.',
    'a map with `variables` and `go`',
    'set: { variables: { plan: gold }, go: welcome }',
  ).optional(),
  goto: targetSchema('goto', 'Goes on with another step.').optional(),
});

export type RawStep = z.output<typeof stepSchema>;
