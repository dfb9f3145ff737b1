import { TaskError } from '../taskError.ts';
import type { Values } from './deployment.ts';

/** A variable that has to be there. @throws TaskError that says where it comes from */
export const neededValue = (env: Values, name: string): string => {
  const value = env[name]?.trim() ?? '';
  if (value !== '') return value;
  throw new TaskError(
    `${name} is missing. Write it into infra/production.env; infra/example.env explains each.`,
  );
};
