import { propertyOf } from './propertyOf.ts';

/** What an error of the service says: its codes from the outside in, and its innermost sentence. */
export type Fault = Readonly<{ codes: readonly string[]; message: string }>;

/** Errors stand in errors; no real one is as deep. */
const deepest = 10;

/** The error in the body of an answer; an empty one when there is none. */
export const faultIn = (body: unknown): Fault => {
  const codes: string[] = [];
  let message = '';
  let error = propertyOf(body, 'error');
  for (let depth = 0; depth < deepest && error !== undefined; depth += 1) {
    const [code, text] = [propertyOf(error, 'code'), propertyOf(error, 'message')];
    if (typeof code === 'string') codes.push(code);
    if (typeof text === 'string' && text !== '') message = text;
    error = propertyOf(error, 'innererror') ?? propertyOf(propertyOf(error, 'details'), '0');
  }
  return { codes, message };
};
