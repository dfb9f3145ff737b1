import { expect } from 'vitest';

/** An AdminError with this ending and code, whose remedy says this. */
export const refusal = (ending: string, code: string, remedy = '') =>
  expect.objectContaining({
    failure: expect.objectContaining({ ending, code, remedy: expect.stringContaining(remedy) }),
  });
