import * as z from 'zod';
import type { Retry, RetryOn } from '../../engine/plan.ts';
import { durationText } from './durationText.ts';

const maxAttempts = 10;
const maxBackoff = 10;
const defaultIntervalMs = 15 * 60_000;
const outcomes = [
  ...(['busy', 'noAnswer', 'declined', 'unreachable', 'failed', 'machine'] as const),
] satisfies readonly RetryOn[];
const onMessage = `Write a list of ${outcomes.map((one) => `"${one}"`).join(', ')}.`;
const attemptsMessage = `Write how often to try at most, the first time too: 1 to ${maxAttempts}.`;
const backoffMessage = `Write how many times the one before each wait is: 1 to ${maxBackoff}.`;

/** Whether and when somebody who was not reached is called again. */
export const retryPolicySchema = z
  .strictObject(
    {
      on: z
        .array(z.enum(outcomes, { error: onMessage }), { error: onMessage })
        .min(1, { error: onMessage })
        .max(outcomes.length, { error: onMessage })
        .optional()
        .describe('How an attempt ends that is worth another; busy and noAnswer unless written.'),
      attempts: z
        .int({ error: attemptsMessage })
        .min(1, { error: attemptsMessage })
        .max(maxAttempts, { error: attemptsMessage })
        .describe('How often is tried at most, the first time too.'),
      interval: durationText('1s', '7d')
        .optional()
        .describe('How long is waited before the second attempt; 15m unless written.'),
      backoff: z
        .number({ error: backoffMessage })
        .min(1, { error: backoffMessage })
        .max(maxBackoff, { error: backoffMessage })
        .optional()
        .describe('Each wait is so many times the one before; 1 unless written.'),
    },
    { error: 'Write an object such as {"on":["busy","noAnswer"],"attempts":3,"interval":"15m"}.' },
  )
  .transform(
    ({
      on = ['busy', 'noAnswer'],
      attempts,
      interval = defaultIntervalMs,
      backoff = 1,
    }): Retry => ({
      on: [...new Set(on)],
      attempts,
      intervalMs: interval,
      backoff,
    }),
  );
