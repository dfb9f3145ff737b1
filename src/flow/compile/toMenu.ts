import type { AudioFiles } from '../audioFiles.ts';
import {
  type DtmfKey,
  dtmfKeys,
  type MenuKey,
  type MenuStep,
  type StepId,
  type Target,
} from '../flow.ts';
import type { RawMenu } from '../schema/menuSchema.ts';
import { toPrompt } from './toPrompt.ts';
import { toRetry } from './toRetry.ts';

/** What a caller says for a key to which the flow gives no words. */
export const keyNames: Readonly<Record<DtmfKey, string>> = {
  '0': 'zero',
  '1': 'one',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  star: 'star',
  pound: 'pound',
};

const repeatWords = ['repeat', 'star'];

const toKeys = (raw: RawMenu['keys'], order: readonly string[]): readonly MenuKey[] =>
  dtmfKeys
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((key) => {
      const value = raw[key];
      if (value === undefined) return [];
      const { go, words = [] } = typeof value === 'string' ? { go: value } : value;
      return [{ key, go: go as Target, words: words.map(normal) }]; // Checked by `missingTargets`.
    });

const normal = (word: string): string => word.replace(/\s+/g, ' ');

/**
 * `star` asks again; with words if the other keys have some, but none that another key has
 * already.
 */
const repeatKey = (id: StepId, keys: readonly MenuKey[]): readonly MenuKey[] => {
  if (keys.some(({ key }) => key === 'star')) return [];
  const taken = new Set(keys.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
  const free = repeatWords.filter((word) => !taken.has(word));
  const words = taken.size === 0 ? [] : free.length > 0 ? free : repeatWords;
  return [{ key: 'star', go: id, words }];
};

const withWords = (keys: readonly MenuKey[]): readonly MenuKey[] =>
  keys.every(({ words }) => words.length === 0)
    ? keys
    : keys.map((key) => (key.words.length > 0 ? key : { ...key, words: [keyNames[key.key]] }));

/** A menu as the engine has it; `order` is the order of its keys in the file. */
export const toMenu = (
  id: StepId,
  raw: RawMenu,
  order: readonly string[],
  audio: AudioFiles,
): MenuStep => {
  const keys = withWords(toKeys(raw.keys, order));
  return {
    kind: 'menu',
    prompt: toPrompt(raw.say, audio),
    keys: [...keys, ...repeatKey(id, keys)],
    noInput: toRetry(raw.noInput, audio),
    noMatch: toRetry(raw.noMatch, audio),
    bargeIn: raw.bargeIn,
    silenceMs: raw.timeout,
  };
};
