import { parsePhoneNumberFromString } from 'libphonenumber-js';
import * as z from 'zod';
import { toRawId } from '../calls/toIdentifier.ts';

const userPattern = /^(8:acs:[0-9a-zA-Z-]+_[0-9a-zA-Z-]+|(8|28):orgid:[0-9a-fA-F-]+)$/;

function isPhoneNumber(text: string): boolean {
  const parsed = parsePhoneNumberFromString(text);
  return parsed?.isPossible() === true && parsed.number === text;
}

/** A phone number in E.164 or a user's raw id; becomes a raw id. */
export const partySchema = z
  .string()
  .refine((text) => isPhoneNumber(text) || userPattern.test(text), {
    error: 'must be a phone number such as "+14255550100" or a user such as "8:acs:…"',
  })
  .transform(toRawId);

/** The same, or "anonymous" for a caller who withholds the number. */
export const callerSchema = z.union([z.literal('anonymous').transform(toRawId), partySchema], {
  error: 'must be a phone number such as "+14255550100", "anonymous" or a user such as "8:acs:…"',
});
