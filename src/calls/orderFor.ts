import { createHash } from 'node:crypto';
import type { ProviderCommand } from '../engine/command.ts';
import type { CallId } from '../engine/ids.ts';
import type { CallRow, Pending } from './callRow.ts';
import type { Order } from './ports.ts';

/**
 * The same UUID at every execution of a command: made of the call, the command's number and its
 * kind.
 */
export const idempotencyIdOf = (id: CallId, { n, kind }: ProviderCommand): string => {
  const hash = createHash('sha256').update(`${id}|${n}|${kind}`).digest('hex');
  // The version (8, free form) and variant bits make it a well-formed UUID.
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
};

/** Where the provider reports what happens to this call. */
export const callbackUrlOf = (baseUrl: string, row: CallRow): string =>
  `${baseUrl}/api/callbacks/${row.call.id}/${row.call.attempt}/${row.callbackToken}`;

/** All that the provider must be told to carry a command out. */
export const orderFor = (
  row: CallRow,
  command: ProviderCommand,
  since: Pending['since'],
  callbackBaseUrl: string,
): Order => ({
  command,
  connection: row.call.connection,
  party: row.call.direction === 'inbound' ? row.call.caller : row.call.called,
  callbackUrl: callbackUrlOf(callbackBaseUrl, row),
  answerContext: row.answerContext,
  handle: 'of' in command ? (row.handles[command.of] ?? null) : null,
  idempotencyKey: idempotencyIdOf(row.call.id, command),
  firstSent: since,
});
