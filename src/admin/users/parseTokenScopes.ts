import { InvalidArgumentError } from 'commander';

const known = ['voip', 'voip.join', 'chat', 'chat.join', 'chat.join.limited'] as const;

/** What a token lets its user do. */
export type TokenScope = (typeof known)[number];

/**
 * Reads `voip,chat`.
 * @throws InvalidArgumentError for a scope that there is not
 */
export const parseTokenScopes = (text: string): readonly TokenScope[] => {
  const wanted = [...new Set(text.split(',').map((part) => part.trim()))];
  const found = known.filter((scope) => wanted.includes(scope));
  if (found.length === wanted.length) return found;
  throw new InvalidArgumentError(`Write some of ${known.join(', ')}, with commas between them.`);
};
