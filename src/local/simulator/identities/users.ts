import { randomUUID } from 'node:crypto';
import { ApiError } from '../api/apiError.ts';
import type { World } from '../world.ts';

export type User = {
  /** `8:acs:…` */
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; tokens that are older are void. */
  revokedAt: string | undefined;
  tokens: number;
};

/** By id. */
export type Users = Map<string, User>;

const maxUsers = 10_000;

/** A new user of the resource. */
export function createUser(world: World): User {
  const { clock, options, users } = world;
  if (users.size >= maxUsers) {
    throw new ApiError(429, 'TooManyRequests', `There are ${maxUsers} users already.`);
  }
  const id = `8:acs:${options.audience}_${randomUUID()}`;
  const user: User = { id, createdAt: clock.iso(), revokedAt: undefined, tokens: 0 };
  users.set(id, user);
  return user;
}

/** A user of the resource; throws a 401 for one of another, or one that was deleted. */
export function findUser({ users }: World, id = ''): User {
  const user = users.get(id);
  if (user) return user;
  throw new ApiError(401, 'IdentityNotOwned', 'The identity does not belong to this resource.');
}
