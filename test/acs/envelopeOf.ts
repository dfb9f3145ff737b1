import type { CommandEnvelope, Envelope } from '../../src/acs/envelope.ts';
import type { CommandNumber, ConnectionId, EventId, Instant } from '../../src/engine/ids.ts';

export const leg = {
  id: 'event-1' as EventId,
  at: 1_000 as Instant,
  note: '200/0',
  attempt: 1,
  connection: 'connection-1' as ConnectionId,
};

/** What a family's function gets to read: an event of a type, with codes and data. */
export const envelopeOf = (type: string, parts: Partial<Envelope> = {}): Envelope => ({
  type,
  leg,
  token: 7 as CommandNumber,
  codes: { code: 200, subCode: 0 },
  data: {},
  ...parts,
});

export const commandEnvelope = (parts: Partial<CommandEnvelope> = {}): CommandEnvelope => ({
  base: { ...leg, token: 7 as CommandNumber },
  codes: { code: 200, subCode: 0 },
  data: {},
  ...parts,
});
