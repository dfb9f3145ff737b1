import type { Call } from '../engine/call.ts';
import { type ApiClient, hasScope } from './apiClient.ts';
import { Refusal } from './refusal.ts';

const isOwn = ({ name }: ApiClient, { plan }: Call): boolean => plan?.client === name;

/** Whether a client may see a call: every one, or those that it has placed itself. */
export const maySee = (client: ApiClient, call: Call): boolean =>
  hasScope(client, 'read-all') || (hasScope(client, 'read-own') && isOwn(client, call));

/** Whether a client may end a call: those that it has placed itself, and `admin` every one. */
export const mayEnd = (client: ApiClient, call: Call): boolean =>
  hasScope(client, 'admin') || isOwn(client, call);

/** Of calls that are not its own a client does not even learn that they are there. */
export const noSuchCall = (): Refusal => new Refusal('unknownCall', 'id', 'There is no such call.');
