import * as z from 'zod';

const maxSteps = 200;
const maxTextLength = 2000;
const maxWaitMs = 3_600_000;
const tonesPattern = /^[0-9*#A-Da-d]{1,100}$/;

/** Tones as a keypad has them. */
export const tonesSchema = z
  .string()
  .regex(tonesPattern, 'must be 1 to 100 keys out of 0-9 * # A-D, for example "12#"');

export const textSchema = z.string().trim().min(1).max(maxTextLength);

const duration = z.union(
  [
    z.int().min(0).max(maxWaitMs),
    z
      .string()
      .regex(/^\d{1,6}(ms|s|m)$/)
      .transform(toMs),
  ],
  { error: 'must be milliseconds or a duration such as "10s"' },
);

function toMs(text: string): number {
  const amount = Number.parseInt(text, 10);
  if (text.endsWith('ms')) return amount;
  return amount * (text.endsWith('m') ? 60_000 : 1000);
}

const pattern = /^\/(.+)\/([a-z]*)$/;

/** Reads `text` or `/regex/flags` into a test of what is heard; undefined if the regex is bad. */
export function toHearing(wanted: string): ((heard: string) => boolean) | undefined {
  const found = pattern.exec(wanted);
  if (!found) {
    const text = wanted.toLowerCase();
    return (heard) => heard.toLowerCase().includes(text);
  }
  try {
    // Without these two flags a test has no memory of the one before it.
    const expression = new RegExp(found[1] ?? '', (found[2] ?? '').replace(/[gy]/g, ''));
    return (heard) => expression.test(heard);
  } catch {
    // The schema tells the caller that the expression is not valid.
    return undefined;
  }
}

const hearing = textSchema.refine((text) => toHearing(text) !== undefined, {
  error: 'is not a valid regular expression: write plain text or /expression/flags',
});

const step = z.union(
  [
    z.strictObject({ hear: hearing, within: duration.optional() }),
    z.strictObject({ press: tonesSchema }),
    z.strictObject({ say: textSchema }),
    z.strictObject({ wait: duration }),
    z.strictObject({ hangup: z.literal(true) }),
  ],
  {
    error:
      'must be one of {hear: "…", within?: "10s"}, {press: "1"}, {say: "…"}, ' +
      '{wait: 1000 or "10s"}, {hangup: true}',
  },
);

/** What a simulated person does, step by step. */
export const scriptSchema = z.array(step).max(maxSteps);

export type ScriptStep = z.infer<typeof step>;
