import { holdMusic } from '../audio/holdMusic.ts';
import type { AudioFiles } from '../audioFiles.ts';
import type { DtmfKey, Prompt } from '../flow.ts';
import type { Ring } from '../reachStep.ts';
import type { RawRing } from '../schema/connectSchema.ts';
import { keyNames } from './toMenu.ts';
import { toPrompt } from './toPrompt.ts';

const defaultAcceptMs = 10_000;

/** What is said, in English, where a flow does not say how it rings people. */
export const defaultAnnounce = 'A call from {{caller.number}}.';
export const defaultAccept = (key: DtmfKey): string =>
  `To take the call, press ${/^\d$/.test(key) ? key : keyNames[key]}.`;

const text = (words: string): Prompt => ({ kind: 'text', text: words });

/** How people are rung, its defaults written out. */
export const toRing = (raw: RawRing, audio: AudioFiles): Ring => {
  const { key, say, timeout } = raw.accept ?? { key: '1', timeout: defaultAcceptMs };
  return {
    ringMs: raw.ringFor,
    hold: raw.hold === undefined ? holdMusic : toPrompt(raw.hold, audio),
    announce: raw.announce === undefined ? text(defaultAnnounce) : toPrompt(raw.announce, audio),
    accept: {
      key,
      prompt: say === undefined ? text(defaultAccept(key)) : toPrompt(say, audio),
      silenceMs: timeout,
    },
  };
};
