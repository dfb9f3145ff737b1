import { expect } from 'vitest';
import type { Command } from '../../src/engine/command.ts';
import { holdMusic } from '../../src/flow/audio/holdMusic.ts';
import type { Prompt } from '../../src/flow/flow.ts';
import { leg } from './events.ts';
import { party, text } from './sampleFlow.ts';

/** What a command should be, as far as a test cares. */
export type Sketch = Readonly<{ kind: Command['kind'] } & Record<string, unknown>>;

export const say = (...words: readonly string[]): Sketch => ({
  kind: 'say',
  speech: { prompts: words.map(text) },
});
export const ask = (...words: readonly string[]): Sketch => ({
  kind: 'ask',
  speech: { prompts: words.map(text) },
});
export const transfer = (number: string): Sketch => ({ kind: 'transfer', to: party(number) });
export const hangUp = (connection: string = leg): Sketch => ({ kind: 'hangUp', connection });
export const remind = (): Sketch => ({ kind: 'remind' });
export const request = (): Sketch => ({ kind: 'request' });
export const playMusic = (): Sketch => ({
  kind: 'playMusic',
  speech: { prompts: [holdMusic] },
});
/** Listening for a message, after a beep unless it is only listened on. */
export const listen = (...prompts: readonly Prompt[]): Sketch => ({
  kind: 'listen',
  speech: { prompts },
});
export const suppress = (number: string): Sketch => ({ kind: 'suppress', number });
export const startRecording = (): Sketch => ({ kind: 'startRecording' });
export const stopRecording = (of: number): Sketch => ({ kind: 'stopRecording', of });

/** The goodbye of the engine itself, when a flow cannot go on. */
export const goodbye = (): Sketch => ({
  kind: 'say',
  speech: {
    prompts: [{ kind: 'text', text: expect.stringMatching(/something went wrong.*Goodbye\.$/) }],
  },
});
