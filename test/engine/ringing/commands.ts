import type { Sketch } from '../commands.ts';
import { party, text } from '../sampleFlow.ts';

export const caller = '+12065550100';

export const add = (name: string): Sketch => ({ kind: 'add', to: party(name) });
export const cancelAdd = (name: string): Sketch => ({ kind: 'cancelAdd', who: party(name) });
export const remove = (name: string): Sketch => ({ kind: 'remove', who: party(name) });
export const hold = (): Sketch => ({ kind: 'hold', who: party(caller) });
export const unhold = (): Sketch => ({ kind: 'unhold', who: party(caller) });
export const askOf = (name: string, ...words: readonly string[]): Sketch => ({
  kind: 'ask',
  to: party(name),
  ...(words.length > 0 && { speech: { prompts: words.map(text) } }),
});
