import * as z from 'zod';
import { scriptSchema, textSchema } from './scriptSchema.ts';

const maxBehaviours = 100;
const maxAfterMs = 600_000;

const behaviour = z.enum([
  'answer',
  'busy',
  'decline',
  'noAnswer',
  'unreachable',
  'voicemail',
  // It rings until a person answers or declines, by the control API.
  'manual',
]);

/** How a phone takes calls: one behaviour, or one per call of which the last repeats. */
export const handsetSchema = z.strictObject({
  behaviour: z
    .union([behaviour, z.array(behaviour).min(1).max(maxBehaviours)], {
      error: `must be one of ${behaviour.options.join(', ')}, or a list of them, one per call`,
    })
    .default('answer'),
  /** Milliseconds of ringing before it answers, declines … */
  afterMs: z.int().min(0).max(maxAfterMs).optional(),
  /** What a voicemail says before it beeps; the usual words if it is not given. */
  greeting: textSchema.optional(),
  /** What the person does once the call is answered. */
  script: scriptSchema.default([]),
});

export type Behaviour = z.infer<typeof behaviour>;
export type HandsetSettings = z.infer<typeof handsetSchema>;

/** A registered phone, and how many calls it has had. */
export type Handset = HandsetSettings & {
  calls: number;
  /** The streams of the pages that show it, with the last of which it goes; without, it stays. */
  readonly keepers?: Set<string>;
};
