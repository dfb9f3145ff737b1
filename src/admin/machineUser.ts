import { hostname, userInfo } from 'node:os';

const nameOf = (env: Readonly<Record<string, string | undefined>>): string => {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return env.USER ?? env.USERNAME ?? 'unknown';
  }
};

/** Who is at the keyboard, as far as the operating system knows: `ada@laptop`. */
export const machineUser = (env: Readonly<Record<string, string | undefined>>): string =>
  `${nameOf(env)}@${hostname()}`;
