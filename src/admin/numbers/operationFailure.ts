import { AdminError, failureOf } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';

const longGone = 404;

/** How following an operation ended before the operation did, or that it did not. */
export type FollowFailure = 'interrupted' | 'lost' | 'forgotten' | 'failed';

/**
 * What an error says of a long operation: nothing, since nobody waits any longer or nobody can be
 * reached; that the provider does not know it any more; or that it has failed.
 */
export const followFailureOf = (error: unknown): FollowFailure => {
  if (error instanceof Error && error.name === 'AbortError') return 'interrupted';
  const refused = refusedBy(error);
  if (refused === null) return 'lost';
  const isRequest = error instanceof Error && error.name === 'RestError';
  if (!isRequest) return 'failed';
  return refused.status === longGone ? 'forgotten' : 'lost';
};

/**
 * An interruption or a lost connection, with what is known of the operation and the command that
 * takes it up again; any other error as it is.
 */
export const explainFollow = (error: unknown, state: string, remedy: string): unknown => {
  if (failureOf(error) !== null) return error;
  const failure = followFailureOf(error);
  switch (failure) {
    case 'interrupted':
      return new AdminError('interrupted', 'interrupted', `Interrupted. ${state}`, remedy);
    case 'lost': {
      const refused = refusedBy(error);
      if (refused === null) return error;
      const said = `The connection was lost (${refused.message}). ${state}`;
      return new AdminError('unreachable', 'connectionLost', said, remedy);
    }
    case 'forgotten':
    case 'failed':
      return error;
    default:
      return failure satisfies never;
  }
};
