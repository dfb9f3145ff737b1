import type { CommandNumber } from '../engine/ids.ts';

/** The command that a context names; null for one that is not of our making. */
export const fromOperationContext = (context: unknown): CommandNumber | null =>
  // Commands are numbered from 1, and this is where the wire's number becomes one of theirs.
  typeof context === 'string' && /^[1-9]\d{0,8}$/.test(context)
    ? (Number(context) as CommandNumber)
    : null;
