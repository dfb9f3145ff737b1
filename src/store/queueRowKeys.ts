import { formatParty, type Party } from '../flow/party.ts';
import { toRowKey } from './toRowKey.ts';

const digits = 12;

/**
 * The keys in a queue's partition. The row under whose ETag everything is saved comes first: what
 * is read after it is of that ETag, or the save finds that it is not.
 */
export const queueRowKeys = {
  queue: '0|queue',
  agent: (party: Party): string => `agent|${toRowKey(formatParty(party).toLowerCase())}`,
  ticket: (number: number): string => `ticket|${String(number).padStart(digits, '0')}`,
} as const;
