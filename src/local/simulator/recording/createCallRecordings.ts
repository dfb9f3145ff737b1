import type { Conversation } from '../calls/model.ts';
import type { CallRecording } from './callRecording.ts';
import type { Playing } from './createSoundtrack.ts';

const maxKept = 500;

/** What can be heard in a call at this moment, and who records it. */
export type Stage = {
  readonly playing: Set<Playing>;
  recording: CallRecording | undefined;
};

/** The recordings of calls, as opposed to those that are played in calls. */
export type CallRecordings = {
  readonly stageOf: (conversation: Conversation) => Stage;
  readonly add: (recording: CallRecording) => void;
  /** As if it had never been. */
  readonly remove: (recording: CallRecording) => void;
  readonly find: (id: string) => CallRecording | undefined;
  /** Oldest first. */
  readonly list: () => CallRecording[];
};

/** Remembers the last 500; one that goes on is never forgotten. */
export function createCallRecordings(): CallRecordings {
  const stages = new WeakMap<Conversation, Stage>();
  const kept = new Map<string, CallRecording>();
  const stageOf = (conversation: Conversation): Stage => {
    const stage = stages.get(conversation) ?? { playing: new Set(), recording: undefined };
    stages.set(conversation, stage);
    return stage;
  };
  return {
    stageOf,
    add: (recording) => {
      kept.set(recording.id, recording);
      stageOf(recording.connection.conversation).recording = recording;
      if (kept.size <= maxKept) return;
      const oldest = [...kept.values()].find(({ state }) => state === 'stopped');
      if (oldest) kept.delete(oldest.id);
    },
    remove: (recording) => {
      kept.delete(recording.id);
      const stage = stageOf(recording.connection.conversation);
      if (stage.recording === recording) stage.recording = undefined;
    },
    find: (id) => kept.get(id),
    list: () => [...kept.values()],
  };
}
