import type { Brand } from './brand.ts';

/** A telephone number in E.164 form: a plus sign and 7 to 15 digits. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * The number that a text holds, or null. Only the form is checked here; `policy` knows whether
 * it may be dialled.
 */
export const parsePhoneNumber = (text: string): PhoneNumber | null =>
  e164.test(text) ? (text as PhoneNumber) : null;
