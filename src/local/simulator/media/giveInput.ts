import { note } from '../calls/lines.ts';
import type { Connection, Line } from '../calls/model.ts';
import { isTeamsUser } from '../calls/toIdentifier.ts';
import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import { letHear } from './letHear.ts';
import type { Input, MediaOperation } from './mediaQueue.ts';
import { toTone } from './toTone.ts';

function operationsOf({ media, sides }: Connection): MediaOperation[] {
  const beside = [...sides].map(({ operation }) => operation);
  return media.running ? [media.running, ...beside] : beside;
}

function runningAround(line: Line): MediaOperation[] {
  return [...line.conversation.connections].flatMap(operationsOf);
}

function listenerOf(line: Line, kind: Input['kind']): MediaOperation | undefined {
  // The service does not get the keys of Teams users.
  if (kind === 'tone' && isTeamsUser(line.rawId)) return undefined;
  if (kind === 'speech' && line.isMuted) return undefined;
  return runningAround(line).find((operation) => operation.accepts(line, kind));
}

function isReported({ conversation, rawId }: Line): boolean {
  return [...conversation.connections].some(({ keyReports }) => keyReports.has(rawId));
}

/** Whether somebody listens for keys or for words from this phone. */
export function isListenedTo(line: Line, kind: Input['kind']): boolean {
  if (kind === 'tone' && isReported(line)) return true;
  return listenerOf(line, kind) !== undefined;
}

/** Whether a prompt or a recognition that will end is going on in this phone's call. */
export function isMediaRunning(line: Line): boolean {
  return runningAround(line).some(({ isEndless }) => !isEndless);
}

/** Tells the app of a key, if it asked to be told of every one. */
function report(world: World, line: Line, key: string): void {
  const tone = toTone(key);
  for (const connection of line.conversation.connections) {
    const wanted = connection.keyReports.get(line.rawId);
    if (!wanted) continue;
    wanted.sequenceId += 1;
    const { callbackUri, context, sequenceId } = wanted;
    const data = { sequenceId, tone };
    emit(world, connection, 'ContinuousDtmfRecognitionToneReceived', {
      context,
      callbackUri,
      data,
    });
  }
}

/** Presses keys, one after the other; those that nobody listens for are lost. */
export function pressKeys(world: World, line: Line, tones: string): void {
  note(world, line, { kind: 'pressed', tones });
  for (const tone of tones.toLowerCase()) {
    report(world, line, tone);
    listenerOf(line, 'tone')?.take({ kind: 'tone', tone });
  }
}

/** Says something: the others hear it, and whoever listens for words; else it is lost. */
export function sayWords(world: World, line: Line, text: string): void {
  note(world, line, { kind: 'said', text });
  letHear(world, line, text);
  hearWords(line, text);
}

/** Whoever listens for words has understood these; if nobody does they are lost. */
export function hearWords(line: Line, text: string): void {
  listenerOf(line, 'speech')?.take({ kind: 'speech', text });
}
