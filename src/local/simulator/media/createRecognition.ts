import type { PlaySource } from '../api/schemas.ts';
import { notify } from '../calls/lines.ts';
import type { Connection, Result } from '../calls/model.ts';
import type { Cancel } from '../createClock.ts';
import { emit } from '../events/emit.ts';
import type { World } from '../world.ts';
import { type Choice, matchChoice } from './matchChoice.ts';
import type { Input, MediaOperation } from './mediaQueue.ts';
import { playPrompts } from './playPrompts.ts';
import { recognizeResults as results } from './recognizeResults.ts';
import { isSpeechFailure, takeSpeechFailure } from './takeSpeechFailure.ts';
import { toTone } from './toTone.ts';

const confidence = 0.9;

/** What to recognise, with the service's defaults filled in. */
export type NewRecognition = {
  readonly kind: 'dtmf' | 'speech' | 'speechOrDtmf' | 'choices';
  /** Raw id of the phone that is listened to. */
  readonly target: string;
  readonly prompts: readonly PlaySource[];
  readonly canInterruptPrompt: boolean;
  readonly initialSilenceMs: number;
  readonly interToneMs: number;
  readonly endSilenceMs: number;
  readonly maxTones: number;
  readonly stopTones: readonly string[];
  readonly choices: readonly Choice[];
  readonly context: string | undefined;
  readonly callbackUri: string | undefined;
};

type State = {
  phase: 'waiting' | 'prompt' | 'listening' | 'done';
  readonly tones: string[];
  readonly words: string[];
  stopPrompt: Cancel;
  stopTimer: Cancel;
  finished: () => void;
};

type Recognition = {
  readonly world: World;
  readonly connection: Connection;
  readonly wanted: NewRecognition;
  readonly state: State;
};

function tell(recognition: Recognition, name: string, result: Result, data = {}): void {
  const { context, callbackUri } = recognition.wanted;
  emit(recognition.world, recognition.connection, name, { result, context, callbackUri, data });
}

function halt({ state }: Recognition): void {
  state.phase = 'done';
  state.stopPrompt();
  state.stopTimer();
}

function end(recognition: Recognition, name: string, result: Result, data = {}): void {
  halt(recognition);
  tell(recognition, `Recognize${name}`, result, data);
  recognition.state.finished();
}

function arm(recognition: Recognition, ms: number, task: () => void): void {
  recognition.state.stopTimer();
  recognition.state.stopTimer = recognition.world.clock.after(ms, task);
}

function endWithTones(recognition: Recognition, result: Result): void {
  const { tones } = recognition.state;
  end(recognition, 'Completed', result, { recognitionType: 'dtmf', dtmfResult: { tones } });
}

function endWithChoice(recognition: Recognition, result: Result, choiceResult: object): void {
  end(recognition, 'Completed', result, { recognitionType: 'choices', choiceResult });
}

function takeTone(recognition: Recognition, tone: string): void {
  const { state, wanted } = recognition;
  if (wanted.kind === 'choices') {
    const choice = wanted.choices.find((each) => each.tone === tone);
    if (choice) endWithChoice(recognition, results.toneMatched, { label: choice.label });
    else end(recognition, 'Failed', results.wrongTone);
    return;
  }
  if (wanted.stopTones.includes(tone)) {
    endWithTones(recognition, results.stopTone);
    return;
  }
  state.tones.push(tone);
  if (state.tones.length >= wanted.maxTones) endWithTones(recognition, results.maxTones);
  else arm(recognition, wanted.interToneMs, () => endWithTones(recognition, results.interTone));
}

function takeWords(recognition: Recognition, text: string): void {
  const { state, wanted, world } = recognition;
  if (wanted.kind === 'choices') {
    const found = matchChoice(wanted.choices, text);
    if (!found) end(recognition, 'Failed', results.noMatch);
    else {
      const choice = { label: found.label, recognizedPhrase: found.phrase, confidence };
      endWithChoice(recognition, results.speechMatched, choice);
    }
    return;
  }
  state.words.push(text);
  arm(recognition, wanted.endSilenceMs * world.options.factor, () => {
    const speechResult = { speech: state.words.join(' '), confidence };
    end(recognition, 'Completed', results.speech, { recognitionType: 'speech', speechResult });
  });
}

function take(recognition: Recognition, input: Input): void {
  const { state } = recognition;
  state.stopPrompt();
  state.stopTimer();
  state.phase = 'listening';
  if (input.kind === 'speech') takeWords(recognition, input.text);
  else {
    const tone = toTone(input.tone);
    if (tone !== undefined) takeTone(recognition, tone);
  }
}

/** Of speechOrDtmf, whatever comes first is the kind that counts. */
function accepts({ state, wanted }: Recognition, kind: Input['kind']): boolean {
  const isOpen =
    state.phase === 'listening' || (state.phase === 'prompt' && wanted.canInterruptPrompt);
  if (!isOpen) return false;
  if (kind === 'tone') return wanted.kind !== 'speech' && state.words.length === 0;
  return wanted.kind !== 'dtmf' && state.tones.length === 0;
}

function begin(recognition: Recognition, finished: () => void): void {
  const { connection, state, wanted, world } = recognition;
  state.finished = finished;
  // Whoever is to understand words is called before the first prompt.
  const down = wanted.kind === 'dtmf' ? undefined : takeSpeechFailure(world.faults.current);
  if (down) {
    end(recognition, 'Failed', down);
    return;
  }
  state.phase = 'prompt';
  state.stopPrompt = playPrompts(world, connection, {
    sources: wanted.prompts,
    targets: [wanted.target],
    isLooping: false,
    started: () => undefined,
    finished: () => {
      state.phase = 'listening';
      const silent = (): void => end(recognition, 'Failed', results.silence);
      arm(recognition, wanted.initialSilenceMs, silent);
      for (const line of connection.conversation.lines) notify(line);
    },
    failed: (result, failedPlaySourceIndex) => {
      const told = isSpeechFailure(result) ? result : results.prompt;
      end(recognition, 'Failed', told, { failedPlaySourceIndex });
    },
  });
}

/** A recognition with its prompts, timers and events. */
export function createRecognition(
  world: World,
  connection: Connection,
  wanted: NewRecognition,
): MediaOperation {
  const none = (): void => undefined;
  const recognition: Recognition = {
    world,
    connection,
    wanted,
    state: {
      phase: 'waiting',
      tones: [],
      words: [],
      stopPrompt: none,
      stopTimer: none,
      finished: none,
    },
  };
  return {
    isEndless: false,
    begin: (finished) => begin(recognition, finished),
    stop: () => halt(recognition),
    cancel: () => {
      halt(recognition);
      tell(recognition, 'RecognizeCanceled', results.canceled);
    },
    accepts: (line, kind) => line.rawId === wanted.target && accepts(recognition, kind),
    take: (input) => take(recognition, input),
  };
}
