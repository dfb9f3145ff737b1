import type { Order } from '../../src/calls/ports.ts';
import type { ProviderCommand, Speech } from '../../src/engine/command.ts';
import type { CommandNumber, ConnectionId, Instant } from '../../src/engine/ids.ts';
import type { Prompt } from '../../src/flow/flow.ts';
import { type Party, parseParty } from '../../src/flow/party.ts';
import { type PhoneNumber, parsePhoneNumber } from '../../src/flow/phoneNumber.ts';

export const n = (number: number): CommandNumber => number as CommandNumber;
export const connectionId = (id: string): ConnectionId => id as ConnectionId;

export const party = (text: string): Party => {
  const parsed = parseParty(text);
  if (parsed === null) throw new Error(`${text} names no party`);
  return parsed;
};

export const phoneNumber = (text: string): PhoneNumber => {
  const parsed = parsePhoneNumber(text);
  if (parsed === null) throw new Error(`${text} is no number`);
  return parsed;
};

export const speech = (...prompts: Prompt[]): Speech => ({
  prompts,
  pauseMs: 0,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
});

export const textPrompt = (text: string): Prompt => ({ kind: 'text', text });

/** An order for a call that is connected, from one caller, unless told otherwise. */
export const orderOf = (command: ProviderCommand, parts: Partial<Order> = {}): Order => ({
  command,
  connection: connectionId('leg-1'),
  party: party('+12065550142'),
  callbackUrl: 'https://app.example/api/callbacks/call/1/secret',
  answerContext: 'ticket',
  handle: null,
  idempotencyKey: `11111111-2222-4333-8444-${String(command.n).padStart(12, '0')}`,
  firstSent: Date.UTC(2026, 10, 22, 9, 0, 0) as Instant,
  ...parts,
});
