import * as z from 'zod';
import { requestMethods } from '../requestStep.ts';
import { bodySchema } from './bodySchema.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs, wholeNumber } from './scalar.ts';
import { serviceSchema } from './serviceSchema.ts';
import { targetSchema } from './targetSchema.ts';
import { variableName } from './variablesSchema.ts';

const leastTimeoutMs = 1_000;
const maxTimeoutMs = 15_000;
const defaultTimeoutMs = 5_000;
const maxRetries = 2;
const leastFillerMs = 1_000;
const maxFillerMs = 10_000;
const defaultFillerMs = 2_000;
const maxFields = 20;
const maxSecrets = 5;
/** Names of the answer with dots between them; a number counts in a list, from 0. */
const fieldPath = /^[\w$-]{1,50}(\.[\w$-]{1,50}){0,9}$/;

const variable = hinted(
  z.string().regex(variableName),
  'The variable that gets the value.',
  'a name for a variable: a letter or _, then letters, digits or _',
  'balance: account.balance',
);

const fieldsSchema = hinted(
  z
    .record(
      variable,
      hinted(
        z.string().regex(fieldPath),
        'Where in the answer the value stands: names with dots between them.',
        'a place in the answer such as account.balance or items.0.name',
        'balance: account.balance',
      ),
    )
    .superRefine((all, context) => {
      const count = Object.keys(all).length;
      if (count <= maxFields) return;
      const message = `${count} fields are picked; ${maxFields} are the most.`;
      context.issues.push({
        code: 'custom',
        input: all,
        params: { message, remedy: 'Pick those that the flow needs.' },
      });
    }),
  'The variables that the answer gives values to. An answer without one of them is none.',
  'a map from variables to places in the answer',
  'fields: { balance: account.balance }',
);

const secretsSchema = hinted(
  z
    .array(
      hinted(
        z.string().regex(/^[A-Za-z_]\w{0,63}$/),
        'The secret that may be sent.',
        'the `into` of a `collect` with `secret: true`',
        'secrets: [pin]',
      ),
    )
    .max(maxSecrets),
  'The secrets that `body` may hold as {{secrets.<name>}}.',
  'a list of names',
  'secrets: [pin]',
);

/** A request to a web service. */
export const requestSchema = z.strictObject({
  url: serviceSchema,
  method: hinted(
    z.enum(requestMethods).default('POST'),
    'How it is asked; POST unless written.',
    'GET, POST, PUT, PATCH or DELETE',
    'method: POST',
  ),
  body: bodySchema.optional(),
  secrets: secretsSchema.optional(),
  fields: fieldsSchema.optional(),
  timeout: hinted(
    durationMs(leastTimeoutMs, maxTimeoutMs).default(defaultTimeoutMs),
    'How long each try may take: 1s to 15s.',
    'a time from 1s to 15s, such as 5s',
    'timeout: 5s',
  ),
  retries: hinted(
    wholeNumber(0, maxRetries).default(1),
    'How often it is tried again: 0 to 2.',
    'a number from 0 to 2',
    'retries: 1',
  ),
  filler: promptSchema(
    'filler',
    'What is said if the answer takes long. Music follows, and is all there is without it.',
  ).optional(),
  fillerAfter: hinted(
    durationMs(leastFillerMs, maxFillerMs).default(defaultFillerMs),
    'How long it is silent before that: 1s to 10s.',
    'a time from 1s to 10s, such as 2s',
    'fillerAfter: 2s',
  ),
  go: targetSchema('go', 'Where the call goes with the answer.'),
  ifFails: targetSchema('ifFails', 'Where the call goes if there is none, or no success.'),
});

export type RawRequest = z.output<typeof requestSchema>;
