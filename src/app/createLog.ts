import { maskNumber } from '../calls/maskNumber.ts';
import type { Log } from '../calls/ports.ts';

/** Where lines go: the context of an invocation, or the console. */
export type LogSink = Readonly<Record<'info' | 'warn' | 'error', (line: string) => void>>;

const numbers = /\+[1-9]\d{6,14}(?!\d)/g;
/** What follows in these paths opens something for whoever has it. */
const secretPaths = /(callbacks|links)\/[^\s"'\\]+/g;

/**
 * Numbers, callback addresses and links do not belong into fields; should one get there, it is
 * masked all the same.
 */
const masked = (line: string): string =>
  line.replace(secretPaths, '$1/•••').replace(numbers, maskNumber);

/** Writes each message with its fields as one line of JSON. */
export const createLog =
  (sink: () => LogSink): Log =>
  (level, message, fields = {}) =>
    sink()[level](masked(JSON.stringify({ message, ...fields })));
