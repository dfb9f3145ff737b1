import type { AudioFiles } from '../audioFiles.ts';
import type { DtmfKey, Target } from '../flow.ts';
import type { ConsentBy, RecordStep } from '../keepStep.ts';
import type { RawRecord } from '../schema/recordSchema.ts';
import { toPrompt } from './toPrompt.ts';

const toAnswer = (raw: RawRecord['yes'], key: DtmfKey) => ({
  key: raw?.key ?? key,
  words: raw?.words ?? [],
});

const toConsent = (raw: RawRecord, audio: AudioFiles): ConsentBy | null => {
  if (raw.announce !== undefined) {
    return { kind: 'announced', prompt: toPrompt(raw.announce, audio) };
  }
  if (raw.ask === undefined) return null;
  return {
    kind: 'asked',
    prompt: toPrompt(raw.ask, audio),
    yes: toAnswer(raw.yes, '1'),
    no: toAnswer(raw.no, '2'),
    tries: raw.tries,
    silenceMs: raw.timeout,
    declined: (raw.declined ?? 'end') as Target, // The schema sees to it that it is written.
  };
};

/** A recording as the engine has it; the targets are checked by `checks/missingTargets`. */
export const toRecord = (raw: RawRecord, audio: AudioFiles): RecordStep => {
  const consent = toConsent(raw, audio);
  const ifFails = (raw.ifFails ?? null) as Target | null;
  return {
    kind: 'record',
    begin: consent === null ? null : { consent, ifFails },
    go: raw.go as Target,
  };
};
