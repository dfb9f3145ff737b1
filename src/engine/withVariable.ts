import { maxVariableLength, maxVariablesLength } from './limits.ts';

type Variables = Readonly<Record<string, string>>;

const lengthOf = (variables: Variables): number =>
  Object.entries(variables).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

/**
 * The variables with a new value, cut to what is kept. A value that makes them too many to be kept
 * stays empty.
 */
export const withVariable = (variables: Variables, name: string, value: string): Variables => {
  const more = { ...variables, [name]: value.slice(0, maxVariableLength) };
  return lengthOf(more) <= maxVariablesLength ? more : { ...variables, [name]: '' };
};
