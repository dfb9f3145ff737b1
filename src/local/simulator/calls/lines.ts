import { randomUUID } from 'node:crypto';
import { noteLineEnd } from '../logs/noteLeg.ts';
import { captureHappening } from '../recording/capture.ts';
import type { World } from '../world.ts';
import type { Conversation, Happening, Line } from './model.ts';

const maxEndedLines = 2000;
const maxTranscriptEntries = 5000;

/** Tells scripts and streams that something changed for this phone. */
export function notify(line: Line): void {
  for (const watcher of [...line.watchers]) watcher();
}

/** Writes down what the phone lived through; only the first 5,000 things are kept. */
export function note(world: World, line: Line, happening: Happening): void {
  if (line.transcript.length < maxTranscriptEntries || happening.kind === 'ended') {
    line.transcript.push({ at: world.clock.iso(), ...happening });
  }
  captureHappening(world, line, happening);
  notify(line);
  world.watchers.changed(line);
}

/** What the phone hears at this moment has been cut off. */
export function silence(world: World, line: Line): void {
  if (line.silenced === line.transcript.length) return;
  line.silenced = line.transcript.length;
  world.watchers.changed(line);
}

export type NewLine = Pick<
  Line,
  'from' | 'to' | 'rawId' | 'direction' | 'conversation' | 'callerId'
>;

/** A phone that dials or is dialled, ringing. */
export function createLine(world: World, given: NewLine): Line {
  const line: Line = {
    ...given,
    id: randomUUID(),
    state: 'ringing',
    endReason: undefined,
    transcript: [],
    sounds: new Map(),
    watchers: new Set(),
    appEnd: undefined,
    decline: undefined,
    pickUp: undefined,
    silenced: 0,
    hold: undefined,
    isMuted: false,
  };
  world.lines.set(line.id, line);
  line.conversation.lines.add(line);
  note(world, line, { kind: 'dialled' });
  return line;
}

/** The phone is through: it hears and is heard from now on. */
export function connectLine(world: World, line: Line): void {
  if (line.state !== 'ringing') return;
  line.state = 'connected';
  line.decline = undefined;
  line.pickUp = undefined;
  note(world, line, { kind: 'answered' });
}

/** The phone is on the hook again; the last 2,000 such lines are remembered. */
export function finishLine(world: World, line: Line, reason: string): void {
  if (line.state === 'ended') return;
  const { hold } = line;
  line.hold = undefined;
  hold?.stopMusic();
  line.state = 'ended';
  line.endReason = reason;
  line.decline = undefined;
  line.pickUp = undefined;
  line.conversation.lines.delete(line);
  note(world, line, { kind: 'ended', reason });
  noteLineEnd(world, line);
  line.watchers.clear();
  world.endedLines.push(line.id);
  const oldest = world.endedLines.length > maxEndedLines ? world.endedLines.shift() : undefined;
  if (oldest !== undefined) world.lines.delete(oldest);
}

/** The phones of a conversation that people hold, as opposed to legs that the app answered. */
export function phonesOf(conversation: Conversation): Line[] {
  return [...conversation.lines].filter(
    (line) => line.state === 'connected' && line.appEnd === undefined,
  );
}

/** Whether the phone is apart from the others, with music or without. */
export function isOnHold({ hold }: Pick<Line, 'hold'>): boolean {
  return hold?.isOn ?? false;
}
