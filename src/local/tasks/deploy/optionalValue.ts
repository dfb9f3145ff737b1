import type { Values } from './deployment.ts';

/** A variable that may be left out, or be empty. */
export const optionalValue = (env: Values, name: string, otherwise: string): string => {
  const value = env[name]?.trim() ?? '';
  return value === '' ? otherwise : value;
};
