import { Refusal } from '../calls/refusal.ts';
import type { CallId } from '../engine/ids.ts';

const form = /^[\w-]{22}$/;

/**
 * The id of a call in a path.
 * @throws Refusal `unknownCall` for what no call can be called
 */
export const fromCallId = (text: string | undefined): CallId => {
  if (text !== undefined && form.test(text)) return text as CallId;
  throw new Refusal('unknownCall', 'id', 'There is no such call.');
};
