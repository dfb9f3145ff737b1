import type { AudioFiles } from '../audioFiles.ts';
import type { CollectKind, CollectStep, Target } from '../flow.ts';
import type { RawCollect } from '../schema/collectSchema.ts';
import { toPrompt } from './toPrompt.ts';
import { toRetry } from './toRetry.ts';

type Length = Readonly<{ least: number; most: number }>;

const toKind = (as: RawCollect['as']): CollectKind => {
  if (typeof as === 'string') return { kind: as };
  if (as.number !== undefined) return { kind: 'number', least: as.number.from, most: as.number.to };
  if (as.phone !== undefined) return { kind: 'phone', country: as.phone };
  return { kind: 'date', order: as.date ?? 'YYYYMMDD' };
};

/** How many digits an answer of a kind has where the flow does not say. */
const lengthOf = (what: CollectKind): Length => {
  switch (what.kind) {
    case 'digits':
      return { least: 1, most: 20 };
    case 'number':
      return { least: 1, most: String(what.most).length };
    case 'phone':
      return { least: 3, most: 15 };
    case 'date':
      return { least: 8, most: 8 };
    case 'card':
      return { least: 8, most: 19 };
    default:
      return what satisfies never;
  }
};

/** A question for digits as the engine has it, its defaults written out. */
export const toCollect = (raw: RawCollect, audio: AudioFiles): CollectStep => {
  const what = toKind(raw.as);
  return {
    kind: 'collect',
    prompt: toPrompt(raw.say, audio),
    into: raw.into,
    isSecret: raw.secret,
    what,
    ...(raw.length ?? lengthOf(what)),
    stopKey: raw.stopKey === 'none' ? null : raw.stopKey,
    silenceMs: raw.timeout,
    betweenKeysMs: raw.betweenKeys,
    bargeIn: raw.bargeIn,
    confirm: raw.confirm === undefined ? null : toPrompt(raw.confirm, audio),
    noInput: toRetry(raw.noInput, audio),
    noMatch: toRetry(raw.noMatch, audio),
    invalid: toRetry(raw.invalid, audio),
    go: raw.go as Target, // Checked by `checks/missingTargets`.
  };
};
