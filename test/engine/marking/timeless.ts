import type { Call } from '../../../src/engine/call.ts';

/** The marks of a call without their times. */
export const timeless = ({ marks }: Call) => marks.map(({ at: _, ...mark }) => mark);
