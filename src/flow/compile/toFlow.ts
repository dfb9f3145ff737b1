import type { Draft } from '../draft.ts';
import type { Flow, FlowHash, FlowId, StepId } from '../flow.ts';
import { stableJson } from '../stableJson.ts';
import type { RawFlow } from './makeDraft.ts';

/** `en-US-JennyNeural` speaks en-US. */
const languageOf = (voice: string): string => voice.slice(0, voice.lastIndexOf('-'));

/**
 * The flow itself; `raw` and `draft` have passed every check, which is what the brands stand
 * for.
 */
export const toFlow = (
  name: string,
  raw: RawFlow,
  draft: Draft,
  hash: (text: string) => string,
): Flow => {
  const flow = {
    name: name as FlowId,
    voice: raw.voice,
    language: raw.language ?? languageOf(raw.voice),
    voices: raw.languages ?? {},
    start: raw.start as StepId,
    steps: Object.fromEntries(draft.steps) as Flow['steps'],
  };
  return { ...flow, hash: hash(stableJson(flow)) as FlowHash, switches: {} };
};
