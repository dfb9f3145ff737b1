import * as z from 'zod';
import { AdminError } from '../adminError.ts';
import type { Seen, Unseen } from './lookAt.ts';

/** Who is told of what, as far as it matters whether the app is. */
export type Subscription = Readonly<{
  endpoint: string;
  types: readonly string[];
  filters: readonly Readonly<{ operatorType: string; key: string; values: readonly string[] }>[];
}>;

const answer = z.object({
  subscriptions: z.array(
    z.object({
      endpoint: z.url(),
      eventTypes: z.array(z.string()),
      advancedFilters: z
        .array(z.object({ operatorType: z.string(), key: z.string(), values: z.array(z.string()) }))
        .default([]),
    }),
  ),
});

/**
 * The subscriptions that the simulator has told of.
 * @throws AdminError when it has not
 */
export const subscriptionsIn = (seen: Seen | Unseen): readonly Subscription[] => {
  const parsed = answer.safeParse(seen.status === 200 ? seen.body : null);
  if (parsed.success) {
    return parsed.data.subscriptions.map(({ endpoint, eventTypes, advancedFilters }) => ({
      endpoint,
      types: eventTypes,
      filters: advancedFilters,
    }));
  }
  const why = seen.status === null ? seen.reason : `${seen.status}`;
  const message = `The simulator does not tell its subscriptions (${why}).`;
  throw new AdminError('unreachable', 'noSimulator', message, 'Start it: npm start');
};
