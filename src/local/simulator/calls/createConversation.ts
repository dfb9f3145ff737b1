import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Conversation } from './model.ts';

const maxEpoch = 2 ** 40;

/** A new call without anybody in it. Its ids are opaque and shaped like the service's. */
export function createConversation(): Conversation {
  const conversation = randomBytes(16).toString('base64url');
  const address =
    'https://api.flightproxy.skype.com/api/v2/cp/conv-local-01.conv.skype.com' +
    `/conv/${conversation}?i=1&e=${randomInt(maxEpoch)}`;
  return {
    serverCallId: Buffer.from(address).toString('base64'),
    correlationId: randomUUID(),
    lines: new Set(),
    connections: new Set(),
    rings: new Set(),
    appCall: undefined,
  };
}
