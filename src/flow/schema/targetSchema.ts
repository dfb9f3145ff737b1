import { hinted } from './hints.ts';
import { text } from './scalar.ts';

export const maxNameLength = 64;

/** A name of a step, or `end`. Whether there is such a step is checked when all steps are known. */
export const targetSchema = (name: string, description: string) =>
  hinted(text(maxNameLength), description, 'the name of a step, or `end`', `${name}: end`);
