import type { PlaySource } from '../api/schemas.ts';
import { note, phonesOf, silence } from '../calls/lines.ts';
import type { Connection, Line, Result } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { beginSound, type EndSound } from '../recording/capture.ts';
import type { World } from '../world.ts';
import { loadPrompt } from './loadPrompt.ts';

export type PlayRequest = {
  readonly sources: readonly PlaySource[];
  /** Raw ids; empty for everybody. */
  readonly targets: readonly string[];
  /** The last prompt never ends. */
  readonly isLooping: boolean;
  /** The first prompt begins. */
  readonly started: () => void;
  readonly finished: () => void;
  readonly failed: (result: Result, index: number) => void;
};

/** Plays prompts one after the other to the phones of a call; returns a function that stops. */
export function playPrompts(world: World, connection: Connection, request: PlayRequest): Cancel {
  const { sources, targets } = request;
  let isOn = true;
  let cancelTimer: Cancel = () => undefined;
  let endSound: EndSound = () => undefined;
  const hearers = new Set<Line>();

  const play = (index: number): void => {
    playFrom(index).catch(world.report);
  };
  const playFrom = async (index: number): Promise<void> => {
    const source = sources[index];
    if (!source) {
      isOn = false;
      request.finished();
      return;
    }
    const prompt = await loadPrompt(world, source);
    if (!isOn) return;
    if ('failure' in prompt) {
      isOn = false;
      request.failed(prompt.failure, index);
      return;
    }
    if (index === 0) request.started();
    const durationMs = prompt.ms * world.options.factor;
    const isLast = index === sources.length - 1;
    const isEndless = isLast && request.isLooping;
    if (!isEndless) {
      cancelTimer = world.clock.after(durationMs, () => {
        endSound(false);
        play(index + 1);
      });
    }
    const { source: sound } = prompt;
    endSound = beginSound(world, connection.conversation, {
      ...{ who: 'app', source: sound, isLooping: isEndless },
    });
    for (const line of phonesOf(connection.conversation)) {
      if (targets.length > 0 && !targets.includes(line.rawId)) continue;
      hearers.add(line);
      const looping = isEndless ? { isLooping: true as const } : {};
      line.sounds.set(line.transcript.length, { ...prompt.sound, ...looping, ms: durationMs });
      note(world, line, { kind: 'heard', ...prompt.heard });
    }
  };

  play(0);
  return () => {
    isOn = false;
    cancelTimer();
    endSound(true);
    // Whoever still speaks it, a little behind, is to stop as well.
    for (const line of hearers) silence(world, line);
    hearers.clear();
  };
}
