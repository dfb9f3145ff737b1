import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import * as z from 'zod';
import type { Purpose } from '../../engine/plan.ts';
import type { FlowId } from '../../flow/flow.ts';
import { type Party, parseParty } from '../../flow/party.ts';
import { type PhoneNumber, parsePhoneNumber } from '../../flow/phoneNumber.ts';
import { durationText } from './durationText.ts';
import { instantText } from './instantText.ts';
import { plainText } from './plainText.ts';
import { retryPolicySchema } from './retryPolicySchema.ts';
import { windowSchema } from './windowSchema.ts';

const maxFlowNameLength = 64;
const maxVariables = 50;
const maxVariableLength = 500;
const maxReferenceLength = 200;
const maxUrlLength = 2_000;
const variableName = /^[A-Za-z_]\w{0,49}$/;
const purposes = ['transactional', 'marketing', 'emergency'] as const satisfies readonly Purpose[];

const exists = (party: Party): boolean =>
  party.kind !== 'phone' || parsePhoneNumberFromString(party.number)?.isValid() === true;

const toMessage =
  'Write a telephone number that exists in E.164 form, such as +12065550100, or a user as ' +
  '8:acs:… or 8:orgid:….';

const to = z.string({ error: toMessage }).transform((text, context): Party => {
  const party = parseParty(text);
  if (party !== null && party.kind !== 'withheld' && exists(party)) return party;
  context.addIssue(toMessage);
  return z.NEVER;
});

const fromMessage = 'Write one of the numbers of CALLER_ID in E.164 form, such as +12065550100.';

const from = z.string({ error: fromMessage }).transform((text, context): PhoneNumber => {
  const number = parsePhoneNumber(text);
  if (number !== null) return number;
  context.addIssue(fromMessage);
  return z.NEVER;
});

const flow = z
  .string({ error: 'Write the name of a flow.' })
  .min(1, { error: 'Write the name of a flow.' })
  .max(maxFlowNameLength, { error: `A flow's name has ${maxFlowNameLength} characters at most.` })
  .transform((name) => name as FlowId);

const name = z.string().regex(variableName, {
  error: 'A name is a letter or "_" and up to 49 more letters, digits and "_".',
});

const variables = z
  .record(name, plainText(maxVariableLength), { error: 'Write an object of texts by name.' })
  .refine((all) => Object.keys(all).length <= maxVariables, {
    error: `There may be ${maxVariables} variables at most.`,
  });

const purpose = z.enum(purposes, {
  error: `Write one of ${purposes.map((one) => `"${one}"`).join(', ')}.`,
});

/** The properties of a call that is asked for. */
export const placeCallShape = {
  to: to
    .meta({ examples: ['+12065550123'] })
    .describe('Whom to call: a telephone number in E.164 form, or a user (8:acs:…, 8:orgid:…).'),
  flow: flow.meta({ examples: ['appointment-reminder'] }).describe('The flow that the call runs.'),
  variables: variables
    .optional()
    .describe('What prompts say as {{variables.name}}; only such as the flow uses.'),
  from: from
    .nullable()
    .optional()
    .describe('The number to show, one of CALLER_ID; by the called number unless written.'),
  notBefore: instantText()
    .optional()
    .describe('Not to be dialled before; at once unless written. A year ahead at most.'),
  expires: instantText()
    .optional()
    .describe(
      'Not to be dialled from then on; unless written a day after notBefore, and as long as the ' +
        'retries take.',
    ),
  window: windowSchema.optional().describe('The hours in which the phone may ring.'),
  retry: retryPolicySchema.optional().describe('When to try again; once only unless written.'),
  maxLength: durationText('10s', '1h')
    .optional()
    .describe('How long the call may last once it is answered.'),
  purpose: purpose
    .optional()
    .describe(
      'transactional unless written. marketing rings between 08:00 and 21:00 only, unless there ' +
        'is a window; emergency waits neither for hours nor for the gap between two calls.',
    ),
  statusUrl: z
    .string({ error: 'Write an address.' })
    .max(maxUrlLength, { error: `An address has ${maxUrlLength} characters at most.` })
    .optional()
    .describe('Who is told of every change of the status, by a signed webhook.'),
  reference: plainText(maxReferenceLength)
    .optional()
    .describe('What you call it; it stands in the record and in the webhooks.'),
};

/** The body of `POST /api/calls`. */
export const placeCallSchema = z
  .strictObject(placeCallShape, {
    error: ({ code }) =>
      code === 'invalid_type' ? 'Send a JSON object with `to` and `flow`.' : undefined,
  })
  .describe('A call to be placed.');

export const placeCallProperties: readonly string[] = Object.keys(placeCallShape);
