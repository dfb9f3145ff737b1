import { operation } from '../api/operation.ts';
import { identityService as service } from '../identities/identityService.ts';
import { findUser } from '../identities/users.ts';
import { revokeTokens as body } from '../validations/revokeTokens.ts';

/** All tokens that the user has had are void. */
export const revokeTokens = operation({
  name: 'revokeTokens',
  method: 'POST',
  path: /^\/identities\/([^/]+)\/:revokeAccessTokens$/,
  service,
  body,
  run: (world, [id]) => {
    findUser(world, id).revokedAt = world.clock.iso();
    return { status: 204 };
  },
});
