import * as z from 'zod';
import { addressSchema } from './addressSchema.ts';
import { hinted } from './hints.ts';
import { promptSchema } from './promptSchema.ts';
import { durationMs } from './scalar.ts';
import { targetSchema } from './targetSchema.ts';

const leastLengthMs = 5_000;
const maxLengthMs = 600_000;
const defaultLengthMs = 120_000;
/** The provider tells silence of up to ten seconds. */
const leastEndSilenceMs = 1_000;
const maxEndSilenceMs = 10_000;
const defaultEndSilenceMs = 5_000;

const example = 'https://example.com/voicemail';

const notifySchema = z.strictObject({
  webhook: addressSchema('webhook', 'Who gets a signed webhook with a link.', example).optional(),
  teams: addressSchema(
    'teams',
    'The workflow of Teams that posts a card with a link.',
    example,
  ).optional(),
});

/** A message that the caller leaves. */
export const voicemailSchema = z.strictObject({
  say: promptSchema('say', 'What is said before the beep.').optional(),
  maxLength: hinted(
    durationMs(leastLengthMs, maxLengthMs).default(defaultLengthMs),
    'How long the message may be: 5s to 600s.',
    'a time from 5s to 600s, such as 120s',
    'maxLength: 120s',
  ),
  endSilence: hinted(
    durationMs(leastEndSilenceMs, maxEndSilenceMs).default(defaultEndSilenceMs),
    'How much silence ends the message: 1s to 10s. The key # ends it too.',
    'a time from 1s to 10s, such as 5s',
    'endSilence: 5s',
  ),
  thanks: promptSchema('thanks', 'What is said after the message.').optional(),
  go: targetSchema('go', 'Where the call goes after that.').default('end'),
  ifFails: targetSchema('ifFails', 'Where the call goes if nothing can be recorded.'),
  notify: hinted(
    notifySchema,
    'Who is told of the message.',
    'a map with `webhook` and `teams`',
    'notify: { webhook: "https://example.com/voicemail" }',
  ).optional(),
});

export type RawVoicemail = z.output<typeof voicemailSchema>;
