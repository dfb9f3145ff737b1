import type { Prompt, Target } from '../../flow/flow.ts';
import type { ConsentBy, RecordStep } from '../../flow/keepStep.ts';
import type { Consent, Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { inOrder, type Move, stay } from '../move.ts';
import { inState } from '../recording/inState.ts';
import { recordingNow } from '../recording/recordingNow.ts';
import { mayRecord, startRecording } from '../recording/startRecording.ts';
import type { Scene } from '../scene.ts';
import { askForConsent, withConsent } from './consent.ts';
import { sayPrompts } from './say.ts';

type Begin = NonNullable<RecordStep['begin']>;
type Asked = Extract<ConsentBy, { kind: 'asked' }>;
type Asking = Extract<Doing, { kind: 'asking' }>;
type Failures = Parameters<typeof askForConsent>[2];

/** Goes on unrecorded, and remembers that there was no consent. */
const goUnrecorded = (scene: Scene, how: Consent['how'], at: Instant, target: Target): Move => ({
  kind: 'note',
  facts: { consents: withConsent(scene, how, false, at, null) },
  next: { kind: 'go', target },
});

/** Nobody waits for the recording: should it be refused, the flow hears of it wherever it is. */
const begin = (step: RecordStep, scene: Scene, { consent, ifFails }: Begin, at: Instant): Move => {
  const how = consent.kind;
  if (!mayRecord(scene.call)) {
    const consents = withConsent(scene, how, true, at, null);
    return { kind: 'note', facts: { consents }, next: { kind: 'go', target: ifFails ?? step.go } };
  }
  const { command, recordings } = startRecording(scene, 'call', scene.n, at);
  return {
    kind: 'note',
    facts: { recordings, consents: withConsent(scene, how, true, at, scene.n) },
    next: inOrder([command], { kind: 'go', target: step.go }),
  };
};

/** The question again; null for a step that asks none. */
export const askConsent = (step: RecordStep, scene: Scene, failures: Failures): Move | null =>
  step.begin?.consent.kind === 'asked' ? askForConsent(step.begin.consent, scene, failures) : null;

const onAnswer = (
  step: RecordStep,
  scene: Scene,
  by: Begin,
  consent: Asked,
  asking: Asking,
  event: StepEvent,
): Move => {
  const failed = (by: Readonly<Partial<Failures>>) =>
    askAgain(scene, consent, { ...asking, ...by }, event.at);
  if (event.kind === 'NoMatch') return failed({ noMatches: asking.noMatches + 1 });
  if (event.kind === 'NoInput' || event.kind === 'AskFailed') {
    return failed({ noInputs: asking.noInputs + 1 });
  }
  if (event.kind !== 'KeysPressed' && event.kind !== 'WordsSpoken') return stay;
  const key = event.kind === 'KeysPressed' ? event.keys[0] : event.key;
  if (key === consent.yes.key) return begin(step, scene, by, event.at);
  return key === consent.no.key
    ? goUnrecorded(scene, 'asked', event.at, consent.declined)
    : failed({ noMatches: asking.noMatches + 1 });
};

const askAgain = (scene: Scene, consent: Asked, failures: Failures, at: Instant): Move =>
  failures.noInputs + failures.noMatches >= consent.tries
    ? goUnrecorded(scene, 'asked', at, consent.declined)
    : askForConsent(consent, scene, failures);

const stop = (scene: Scene, target: Target): Move => {
  const now = recordingNow(scene.call);
  const go: Move = { kind: 'go', target };
  if (now === null) return go;
  const recordings = inState(scene.call, now.n, 'stopped');
  const next = inOrder([{ kind: 'stopRecording', n: scene.n, of: now.n }], go);
  return { kind: 'note', facts: { recordings }, next };
};

const announce = (prompt: Prompt, scene: Scene): Move => sayPrompts([prompt], scene);

/** A call that is recorded already goes on as it is: nobody need agree twice. */
export const enterRecord = (step: RecordStep, scene: Scene): Move => {
  if (step.begin === null) return stop(scene, step.go);
  if (recordingNow(scene.call) !== null) return { kind: 'go', target: step.go };
  const { consent } = step.begin;
  return consent.kind === 'announced'
    ? announce(consent.prompt, scene)
    : askForConsent(consent, scene, { noInputs: 0, noMatches: 0 });
};

/**
 * Nothing is recorded before consent: an announcement that could not be played was not heard, and
 * a question that was not answered is not agreed to.
 */
export const onRecordEvent = (
  step: RecordStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (step.begin === null) return stay;
  const { consent, ifFails } = step.begin;
  if (consent.kind === 'asked') {
    return doing.kind === 'asking'
      ? onAnswer(step, scene, step.begin, consent, doing, event)
      : stay;
  }
  if (event.kind === 'PromptEnded') return begin(step, scene, step.begin, event.at);
  return event.kind === 'PromptFailed'
    ? goUnrecorded(scene, 'announced', event.at, ifFails ?? step.go)
    : stay;
};
