import * as z from 'zod';
import { collectSchema } from './collectSchema.ts';
import { hinted } from './hints.ts';
import { languageSchema } from './languageSchema.ts';
import { menuSchema } from './menuSchema.ts';
import { promptSchema, promptText } from './promptSchema.ts';
import { targetSchema } from './targetSchema.ts';

const saySchema = z.union([
  promptText(),
  z.strictObject({
    prompt: promptSchema('prompt', 'What is said.'),
    go: targetSchema('go', 'Where the call goes after that.').default('end'),
  }),
]);

const hangupSchema = z.strictObject({
  say: promptSchema('say', 'What is said before the call ends.').optional(),
});

/** The kinds of step that talk with the caller alone. */
export const talkShape = {
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
  hangup: hinted(hangupSchema, 'Ends the call.', 'a map', 'hangup: {}').optional(),
};
