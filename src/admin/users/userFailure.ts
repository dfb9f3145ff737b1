import { AdminError } from '../adminError.ts';
import { refusedBy } from '../provider/providerFailure.ts';

/**
 * What to throw instead of what the provider says of a user that it does not know: it answers as
 * if it was we who are not let in.
 */
export const userFailure = (thrown: unknown): unknown => {
  const refused = refusedBy(thrown);
  const isUnknown = refused?.code === 'IdentityNotOwned' || refused?.status === 404;
  if (refused === null || !isUnknown) return thrown;
  return new AdminError(
    'refused',
    'unknownUser',
    'The resource has no such user: it was deleted, or it is of another resource.',
    'Make one: npm run admin -- users create',
  );
};
