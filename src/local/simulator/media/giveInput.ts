import { note } from '../calls/lines.ts';
import type { Line } from '../calls/model.ts';
import type { World } from '../world.ts';
import type { Input, MediaOperation } from './mediaQueue.ts';

function listenerOf(line: Line, kind: Input['kind']): MediaOperation | undefined {
  for (const { media } of line.conversation.connections) {
    if (media.running?.accepts(line, kind)) return media.running;
  }
  return undefined;
}

/** Whether somebody listens for keys or for words from this phone. */
export function isListenedTo(line: Line, kind: Input['kind']): boolean {
  return listenerOf(line, kind) !== undefined;
}

/** Whether a prompt or a recognition that will end is going on in this phone's call. */
export function isMediaRunning(line: Line): boolean {
  return [...line.conversation.connections].some(
    ({ media }) => media.running !== undefined && !media.running.isEndless,
  );
}

/** Presses keys, one after the other; those that nobody listens for are lost. */
export function pressKeys(world: World, line: Line, tones: string): void {
  note(world, line, { kind: 'pressed', tones });
  for (const tone of tones.toLowerCase()) {
    listenerOf(line, 'tone')?.take({ kind: 'tone', tone });
  }
}

/** Says something; it is lost if nobody listens. */
export function sayWords(world: World, line: Line, text: string): void {
  note(world, line, { kind: 'said', text });
  listenerOf(line, 'speech')?.take({ kind: 'speech', text });
}
