import { operation } from '../api/operation.ts';
import { identityService as service } from '../identities/identityService.ts';
import { issueToken } from '../identities/issueToken.ts';
import { findUser } from '../identities/users.ts';
import { issueAccessToken as body } from '../validations/issueAccessToken.ts';

/** Another token for a user. */
export const issueAccessToken = operation({
  name: 'issueAccessToken',
  method: 'POST',
  path: /^\/identities\/([^/]+)\/:issueAccessToken$/,
  service,
  body,
  run: (world, [id], given) => ({
    status: 200,
    body: issueToken(world, findUser(world, id), given),
  }),
});
