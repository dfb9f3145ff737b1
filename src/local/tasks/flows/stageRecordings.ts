import type { Command } from '../../../engine/command.ts';
import { type CommandNumber, later } from '../../../engine/ids.ts';
import { noteResult } from '../../../engine/noteResult.ts';
import { note, type Stage } from './stage.ts';
import { leg, own } from './stageEvents.ts';

const refusedMs = 500;
const fileReadyMs = 1000;

type About = Extract<
  Command,
  { kind: 'startRecording' | 'stopRecording' | 'pauseRecording' | 'resumeRecording' }
>;

const always = (): boolean => true;

const roll = (stage: Stage, n: CommandNumber): void => {
  const tape = stage.tapes.get(n);
  stage.tapes.set(n, { ms: tape?.ms ?? 0, since: stage.now });
};

const halt = (stage: Stage, n: CommandNumber): void => {
  const { ms, since } = stage.tapes.get(n) ?? { ms: 0, since: null };
  stage.tapes.set(n, { ms: since === null ? ms : ms + (stage.now - since), since: null });
};

/** The file of a recording that is over comes a little later, once. */
const finish = (stage: Stage, n: CommandNumber): void => {
  halt(stage, n);
  stage.due.push({
    at: later(stage.now, fileReadyMs),
    make: (then) => {
      const ms = then.tapes.get(n)?.ms ?? 0;
      then.tapes.delete(n);
      return own(then, { kind: 'RecordingKept', n, ms });
    },
    isStill: (then) => then.tapes.has(n),
  });
};

const start = (stage: Stage, command: Extract<About, { kind: 'startRecording' }>): void => {
  const { n, kind } = command;
  if (stage.test.recording === 'refused') {
    stage.due.push({
      at: later(stage.now, refusedMs),
      make: (then) =>
        own(then, { kind: 'CommandFailed', n, command: kind, cause: 'refused', rule: null }),
      isStill: always,
    });
    return;
  }
  roll(stage, n);
  stage.call = noteResult(stage.call, command, leg, stage.now).call;
};

/** Records what the stage hears, for as long as it does. */
export const performRecording = (stage: Stage, command: About): void => {
  note(stage, 'did', command.kind);
  switch (command.kind) {
    case 'startRecording':
      start(stage, command);
      break;
    case 'pauseRecording':
      halt(stage, command.of);
      break;
    case 'resumeRecording':
      roll(stage, command.of);
      break;
    case 'stopRecording':
      finish(stage, command.of);
      break;
    default:
      command satisfies never;
  }
};

/** Recordings end with their call. */
export const endRecordings = (stage: Stage): void => {
  for (const n of stage.tapes.keys()) finish(stage, n);
};
