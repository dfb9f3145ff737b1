import type { PlaySource } from '../api/schemas.ts';
import { isOnHold, note, phonesOf, silence } from '../calls/lines.ts';
import type { Connection, Line, Result } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { beginSound, type EndSound } from '../recording/capture.ts';
import type { World } from '../world.ts';
import { loadPrompt, type Prompt } from './loadPrompt.ts';

export type PlayRequest = {
  readonly sources: readonly PlaySource[];
  /** Raw ids; empty for everybody who is not on hold. */
  readonly targets: readonly string[];
  /** The last prompt never ends. */
  readonly isLooping: boolean;
  /** Other prompts cover it, and it begins anew when they are over. */
  readonly isHoldMusic?: boolean;
  /** The first prompt begins. */
  readonly started: () => void;
  readonly finished: () => void;
  readonly failed: (result: Result, index: number) => void;
};

type Heard = Exclude<Prompt, { readonly failure: Result }>;

type Playing = {
  readonly world: World;
  readonly connection: Connection;
  readonly request: PlayRequest;
  readonly hearers: Set<Line>;
  isOn: boolean;
  cancelTimer: Cancel;
  /** Lets somebody who comes in hear it; only once it goes round and round. */
  admit: ((line: Line) => void) | undefined;
  /** Ends what a recording of the call holds of the prompt at hand. */
  endSound: EndSound;
};

function isMeant({ request }: Playing, line: Line): boolean {
  const { targets } = request;
  return targets.length > 0 ? targets.includes(line.rawId) : !isOnHold(line);
}

function hear({ hearers, request, world }: Playing, line: Line, prompt: Heard, isEndless: boolean) {
  const ms = prompt.ms * world.options.factor;
  if (!request.isHoldMusic) line.hold?.stopMusic();
  hearers.add(line);
  const looping = isEndless ? { isLooping: true as const } : {};
  line.sounds.set(line.transcript.length, { ...prompt.sound, ...looping, ms });
  note(world, line, { kind: 'heard', ...prompt.heard });
}

/** A recording holds prompts, also those for one of many, but no music: that is for one alone. */
function record(playing: Playing, { source }: Heard, isLooping: boolean): void {
  const { connection, request, world } = playing;
  if (request.isHoldMusic) return;
  const sound = { who: 'app', source, isLooping };
  playing.endSound = beginSound(world, connection.conversation, sound);
}

/** It is over, one way or another: music on hold that it covered comes back. */
function end(playing: Playing): void {
  const { admit, connection, hearers, request } = playing;
  playing.isOn = false;
  playing.cancelTimer();
  playing.endSound(true);
  if (admit) connection.loops.delete(admit);
  for (const line of request.isHoldMusic ? [] : hearers) {
    if (isOnHold(line)) line.hold?.replayMusic();
  }
  hearers.clear();
}

async function playFrom(playing: Playing, index: number): Promise<void> {
  const { connection, request, world } = playing;
  const source = request.sources[index];
  if (!source) {
    end(playing);
    request.finished();
    return;
  }
  const prompt = await loadPrompt(world, source);
  if (!playing.isOn) return;
  if ('failure' in prompt) {
    end(playing);
    request.failed(prompt.failure, index);
    return;
  }
  if (index === 0) request.started();
  const isEndless = request.isLooping && index === request.sources.length - 1;
  if (isEndless) {
    playing.admit = (line) => {
      if (isMeant(playing, line)) hear(playing, line, prompt, isEndless);
    };
    if (request.targets.length === 0) connection.loops.add(playing.admit);
  } else {
    const next = (): void => {
      playing.endSound(false);
      playFrom(playing, index + 1).catch(world.report);
    };
    playing.cancelTimer = world.clock.after(prompt.ms * world.options.factor, next);
  }
  record(playing, prompt, isEndless);
  for (const line of phonesOf(connection.conversation)) {
    if (isMeant(playing, line)) hear(playing, line, prompt, isEndless);
  }
}

/** Plays prompts one after the other to the phones of a call; returns a function that stops. */
export function playPrompts(world: World, connection: Connection, request: PlayRequest): Cancel {
  const playing: Playing = {
    world,
    connection,
    request,
    hearers: new Set(),
    isOn: true,
    cancelTimer: () => undefined,
    admit: undefined,
    endSound: () => undefined,
  };
  playFrom(playing, 0).catch(world.report);
  return () => {
    // Whoever still speaks it, a little behind, is to stop as well.
    for (const line of playing.hearers) silence(world, line);
    end(playing);
  };
}
