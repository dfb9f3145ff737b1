import { operation } from '../api/operation.ts';
import { identityService as service } from '../identities/identityService.ts';
import { findUser } from '../identities/users.ts';
import { deleteUser as body } from '../validations/deleteUser.ts';

/** Deletes a user; a handset that was registered for it stays with whoever holds it. */
export const deleteUser = operation({
  name: 'deleteUser',
  method: 'DELETE',
  path: /^\/identities\/([^/]+)$/,
  service,
  body,
  run: (world, [id]) => {
    world.users.delete(findUser(world, id).id);
    return { status: 204 };
  },
});
