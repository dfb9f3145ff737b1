import { createHash } from 'node:crypto';
import { invalidRequest } from './apiError.ts';
import type { Answer } from './operation.ts';

const maxStoredAnswers = 10_000;

/** Answers by Repeatability-Request-ID, so that a repeated request has no second effect. */
export type Repeatability = {
  /**
   * Runs the request the first time its id is seen; after that, and while the first is still
   * running, gives the same answer. Throws an ApiError if the id comes with another request.
   */
  readonly once: (id: string, request: string, run: () => Promise<Answer>) => Promise<Answer>;
};

type Stored = { readonly hash: string; readonly answer: Promise<Answer> };

/** Keeps the last 10,000 answers. */
export function createRepeatability(): Repeatability {
  const stored = new Map<string, Stored>();
  return {
    once: async (id, request, run) => {
      const hash = createHash('sha256').update(request).digest('base64');
      const known = stored.get(id);
      if (known && known.hash !== hash) {
        throw invalidRequest('This Repeatability-Request-ID was used for another request.');
      }
      if (known) return { ...(await known.answer), replayed: true };
      const answer = run();
      // The effect is not kept: it would hold on to a call that ended long ago.
      const kept = answer.then(({ after: _once, ...rest }) => rest);
      // Whoever asked first hears of a failure; there may be nobody else.
      kept.catch(() => undefined);
      stored.set(id, { hash, answer: kept });
      const oldest = stored.size > maxStoredAnswers ? stored.keys().next().value : undefined;
      if (oldest !== undefined) stored.delete(oldest);
      return await answer;
    },
  };
}
