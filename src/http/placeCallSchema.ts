import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import * as z from 'zod';
import type { FlowId } from '../flow/flow.ts';
import { type Party, parseParty } from '../flow/party.ts';
import { type PhoneNumber, parsePhoneNumber } from '../flow/phoneNumber.ts';

const maxFlowNameLength = 64;
const maxVariables = 50;
const maxVariableLength = 500;
const variableName = /^[A-Za-z_]\w{0,49}$/;

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

const value = z
  .string({ error: 'Write a text in quotation marks.' })
  .max(maxVariableLength, { error: `A text has ${maxVariableLength} characters at most.` });

const name = z.string().regex(variableName, {
  error: 'A name is a letter or "_" and up to 49 more letters, digits and "_".',
});

const variables = z
  .record(name, value, { error: 'Write an object of texts by name.' })
  .refine((all) => Object.keys(all).length <= maxVariables, {
    error: `There may be ${maxVariables} variables at most.`,
  });

/** The body of `POST /api/calls`. */
export const placeCallSchema = z.strictObject(
  { to, flow, from: from.nullable().default(null), variables: variables.default({}) },
  {
    error: ({ code }) =>
      code === 'invalid_type' ? 'Send a JSON object with `to` and `flow`.' : undefined,
  },
);

export const placeCallProperties: readonly string[] = Object.keys(placeCallSchema.shape);
