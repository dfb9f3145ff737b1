import * as z from 'zod';
import { parseParty } from '../party.ts';
import { exactlyOne } from './exactlyOne.ts';
import { hinted } from './hints.ts';
import { menuSchema } from './menuSchema.ts';
import { promptSchema, promptText } from './promptSchema.ts';
import { recordSchema } from './recordSchema.ts';
import { scalar } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';
import { voicemailSchema } from './voicemailSchema.ts';

const saySchema = z.union([
  promptText(),
  z.strictObject({
    prompt: promptSchema('prompt', 'What is said.'),
    go: targetSchema('go', 'Where the call goes after that.').default('end'),
  }),
]);

/** Somebody who can be called: anybody but the caller who withholds who he is. */
export const partySchema = (name: string, description: string) =>
  hinted(
    scalar(
      (text) => {
        const party = parseParty(text);
        return party === null || party.kind === 'withheld' ? null : party;
      },
      { type: ['string', 'integer'] },
    ),
    description,
    'a phone number such as +14255550100, 8:acs:… or 8:orgid:…',
    `${name}: "+14255550100"`,
  );

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
  transfer: hinted(
    transferSchema,
    'Puts the caller through to somebody and leaves the call.',
    'a map with `to` and `ifFails`',
    'transfer: { to: "+14255550100", ifFails: end }',
  ).optional(),
  voicemail: hinted(
    voicemailSchema,
    'Takes a message after a beep.',
    'a map with `say` and `ifFails`',
    'voicemail: { say: "Please leave a message.", ifFails: end }',
  ).optional(),
  record: hinted(
    recordSchema,
    'Records the call from here on, with the consent of the caller, or ends the recording.',
    'a map with `announce`, `ask` or `stop`',
    'record: { announce: "This call is recorded.", go: end }',
  ).optional(),
  hangup: hinted(hangupSchema, 'Ends the call.', 'a map', 'hangup: {}').optional(),
});

export type RawStep = z.output<typeof stepSchema>;
