import type { ConsentBy } from '../../flow/keepStep.ts';
import type { Consent } from '../call.ts';
import type { CommandNumber, Instant } from '../ids.ts';
import { maxConsentsPerCall } from '../limits.ts';
import type { Move } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

type Asked = Extract<ConsentBy, { kind: 'asked' }>;

/** What a call knows of consent, with what was just granted or not. */
export const withConsent = (
  { call, step, flow }: Scene,
  how: Consent['how'],
  granted: boolean,
  at: Instant,
  recording: CommandNumber | null,
): readonly Consent[] =>
  [...call.consents, { step, how, granted, at, flow: flow.hash, recording }].slice(
    -maxConsentsPerCall,
  );

/** Asks whether the call may be recorded. */
export const askForConsent = (
  consent: Asked,
  scene: Scene,
  { noInputs, noMatches }: Readonly<{ noInputs: number; noMatches: number }>,
): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'ask',
      n: scene.n,
      speech: speechOf(scene.flow, scene.call, [consent.prompt], scene.pauseMs),
      choices: [consent.yes, consent.no],
      silenceMs: consent.silenceMs,
      bargeIn: true,
      to: null,
    },
  ],
  doing: { kind: 'asking', token: scene.n, noInputs, noMatches },
});
