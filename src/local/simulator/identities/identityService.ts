import { administration } from '../api/administration.ts';

/** Users and their tokens, in the version that the SDK speaks. */
export const identityService = administration('2023-10-01');
