import type { AudioFiles } from '../audioFiles.ts';
import type { Target } from '../flow.ts';
import type { RequestStep } from '../requestStep.ts';
import type { RawRequest } from '../schema/requestSchema.ts';
import { toSpoken } from './toSpoken.ts';

/** A request as the engine has it; the targets are checked by `checks/missingTargets`. */
export const toRequest = (raw: RawRequest, audio: AudioFiles): RequestStep => ({
  kind: 'request',
  method: raw.method,
  url: raw.url,
  body: raw.body ?? null,
  secrets: raw.secrets ?? [],
  fields: raw.fields ?? {},
  timeoutMs: raw.timeout,
  retries: raw.retries,
  filler: toSpoken(raw.filler, audio),
  fillerAfterMs: raw.fillerAfter,
  go: raw.go as Target,
  ifFails: raw.ifFails as Target,
});
