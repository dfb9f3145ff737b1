import { type PhoneNumber, parsePhoneNumber } from '../../flow/phoneNumber.ts';
import { renderTemplate } from '../../flow/renderTemplate.ts';
import { lookUp } from '../lookUp.ts';
import type { Scene } from '../scene.ts';

/** The number that a text with look-ups stands for; null if it stands for none. */
export const callbackNumber = (text: string, { flow, call }: Scene): PhoneNumber | null =>
  parsePhoneNumber(renderTemplate(text, lookUp(flow, call), (found) => found).trim());
