import type { ConfirmHumanStep } from '../../flow/outboundStep.ts';
import type { Ask, Listen } from '../command.ts';
import type { StepEvent } from '../event.ts';
import { isMachine } from '../human/isMachine.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import type { HearingHuman } from '../outboundDoing.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

/** How much silence ends what somebody says: people who answer wait for a word after that. */
const endSilenceMs = 1_000;

const commandFor = (step: ConfirmHumanStep, scene: Scene, asked: number): Ask | Listen => {
  const { n, flow, call, pauseMs } = scene;
  if (asked === 0) {
    const speech = speechOf(flow, call, [], 0);
    return { kind: 'listen', n, speech, silenceMs: step.listenMs, endSilenceMs, bargeIn: true };
  }
  const speech = speechOf(flow, call, [step.prompt], asked === 1 ? pauseMs : 0);
  const { silenceMs } = step;
  return call.speech === 'up'
    ? { kind: 'listen', n, speech, silenceMs, endSilenceMs, bargeIn: true }
    : {
        ...({ kind: 'ask', n, speech, silenceMs, bargeIn: true, to: null } as const),
        choices: [{ key: step.key, words: [] }],
      };
};

/** Listens, after the question unless `asked` is 0; `asked` counts this one. */
const hearHim = (step: ConfirmHumanStep, scene: Scene, asked: number, at: Instant): Move => ({
  kind: 'act',
  commands: [commandFor(step, scene, asked)],
  doing: { kind: 'hearingHuman', token: scene.n, asked, since: at },
});

/** First whoever answered is listened to, unless nobody can: then he is asked at once. */
export const enterConfirmHuman = (step: ConfirmHumanStep, scene: Scene, at: Instant): Move =>
  hearHim(step, scene, scene.call.speech === 'up' ? 0 : 1, at);

/** The same once more; what was only listened for is asked for. */
export const repeatConfirmHuman = (
  step: ConfirmHumanStep,
  scene: Scene,
  { asked }: HearingHuman,
  at: Instant,
): Move => hearHim(step, scene, Math.max(1, asked), at);

const found = (step: ConfirmHumanStep, who: 'person' | 'machine' | 'unknown'): Move => ({
  kind: 'note',
  facts: { answeredBy: who },
  next: { kind: 'go', target: step[who] },
});

const askNext = (step: ConfirmHumanStep, scene: Scene, asked: number, at: Instant): Move =>
  asked >= step.tries ? found(step, 'unknown') : hearHim(step, scene, asked + 1, at);

/** For how long somebody has spoken; who speaks into the question, nobody knows since when. */
const spokenMs = ({ asked, since }: HearingHuman, at: Instant): number | null =>
  asked === 0 ? at - since - endSilenceMs : null;

/** What ends a question or what is only listened for. */
const heard: readonly StepEvent['kind'][] = [
  ...(['KeysPressed', 'SpeechHeard', 'NoInput', 'NoMatch', 'AskFailed'] as const),
];

/** The key is a person; a greeting that only machines have is a machine; else he is asked again. */
export const onConfirmHumanEvent = (
  step: ConfirmHumanStep,
  scene: Scene,
  doing: HearingHuman,
  event: StepEvent,
): Move => {
  if (event.kind === 'KeysPressed' && event.keys[0] === step.key) return found(step, 'person');
  const language = scene.call.language ?? scene.flow.language;
  const isGreeting =
    event.kind === 'SpeechHeard' &&
    isMachine(step, language, event.words, spokenMs(doing, event.at));
  if (isGreeting) return found(step, 'machine');
  return heard.includes(event.kind) ? askNext(step, scene, doing.asked, event.at) : stay;
};
