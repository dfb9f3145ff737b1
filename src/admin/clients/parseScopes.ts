import { InvalidArgumentError } from 'commander';
import { type ClientScope, clientScopes } from '../../calls/apiClient.ts';

const isScope = (text: string): text is ClientScope => clientScopes.some((scope) => scope === text);

/** Reads the value of `--scopes`: names with commas between them. */
export const parseScopes = (text: string): readonly ClientScope[] => {
  const names = [...new Set(text.split(',').map((part) => part.trim()))];
  const scopes = names.filter(isScope);
  if (scopes.length > 0 && scopes.length === names.length) return scopes;
  throw new InvalidArgumentError(`Write some of ${clientScopes.join(', ')}.`);
};
