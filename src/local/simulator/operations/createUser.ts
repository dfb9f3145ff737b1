import { operation } from '../api/operation.ts';
import { identityService as service } from '../identities/identityService.ts';
import { issueToken } from '../identities/issueToken.ts';
import { createUser as addUser } from '../identities/users.ts';
import { createUser as body } from '../validations/createUser.ts';

/** A new user, with a token if scopes are given. */
export const createUser = operation({
  name: 'createUser',
  method: 'POST',
  path: /^\/identities$/,
  service,
  isRepeatable: true,
  body,
  run: (world, _params, given = {}) => {
    const { createTokenWithScopes: scopes = [], expiresInMinutes } = given;
    const user = addUser(world);
    const identity = { id: user.id };
    if (scopes.length === 0) return { status: 201, body: { identity } };
    const accessToken = issueToken(world, user, { scopes, expiresInMinutes });
    return { status: 201, body: { identity, accessToken } };
  },
});
