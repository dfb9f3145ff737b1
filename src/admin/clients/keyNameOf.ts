const shownDigits = 6;

/** What the Functions host calls a key of a client: no two keys of it are called the same. */
export const keyNameOf = (client: string, keyHash: string): string =>
  `${client}-${Buffer.from(keyHash, 'base64url').toString('hex').slice(0, shownDigits)}`;
