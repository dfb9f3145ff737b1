import type { SuppressedStore, Suppression } from '../calls/suppressedStore.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { ClientEndpoint } from './forClients.ts';
import { fromSuppressedNumber } from './fromSuppressedNumber.ts';
import { fromSuppressionRequest } from './fromSuppressionRequest.ts';
import { RequestError } from './requestError.ts';
import { toJsonReply } from './toJsonReply.ts';

export type SuppressionPorts = Readonly<{
  find: SuppressedStore['find'];
  suppress: (client: string, number: PhoneNumber, reason: string) => Promise<Suppression>;
  unsuppress: (client: string, number: PhoneNumber) => Promise<boolean>;
}>;

const toResource = (number: PhoneNumber, { at, reason, by }: Suppression) => ({
  number,
  since: new Date(at).toISOString(),
  reason,
  by,
});

/** `PUT /api/suppressions/{number}`: nobody calls it any more; the first reason stands. */
export const suppressEndpoint =
  ({ suppress }: SuppressionPorts): ClientEndpoint =>
  async ({ params, body }, client) => {
    const number = fromSuppressedNumber(params.number);
    const reason = fromSuppressionRequest(body);
    return toJsonReply(200, toResource(number, await suppress(client.name, number, reason)));
  };

/** `GET /api/suppressions/{number}`: why it must not be called; 404 if it may. */
export const getSuppressionEndpoint =
  ({ find }: SuppressionPorts): ClientEndpoint =>
  async ({ params }) => {
    const number = fromSuppressedNumber(params.number);
    const found = await find(number);
    if (found !== null) return toJsonReply(200, toResource(number, found));
    throw new RequestError('notSuppressed', 'This number is not on the do-not-call list.');
  };

/** `DELETE /api/suppressions/{number}`: it may be called again; the same again changes nothing. */
export const unsuppressEndpoint =
  ({ unsuppress }: SuppressionPorts): ClientEndpoint =>
  async ({ params }, client) => {
    await unsuppress(client.name, fromSuppressedNumber(params.number));
    return { status: 204, headers: {}, body: null };
  };
