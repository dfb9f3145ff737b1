import * as z from 'zod';
import type { RecordingFailure } from '../calls/recordingFiles.ts';
import { fromFailure } from './fromFailure.ts';
import { toNote } from './toNote.ts';

/** What the SDK makes of an error's body where our own policy has not looked first. */
const bare = z.object({ status: z.number().optional() });
/** The SDK's guard against locations that are not the service's; it asked nobody. */
const guard = /^(?:source|delete)LocationUrl /;
const isPassing = (status: number): boolean =>
  status < 400 || status === 408 || status === 429 || status >= 500;

/** Why the SDK did not fetch or delete a recording's file, from whatever it throws. */
export const fromRecordingFailure = (thrown: unknown): RecordingFailure => {
  const failure = fromFailure(thrown);
  const status = failure.status ?? bare.safeParse(thrown).data?.status ?? null;
  const codes = `${status ?? 'no answer'}/${failure.subCode}`;
  if (thrown instanceof Error && guard.test(thrown.message)) {
    return { kind: 'refused', note: toNote('not a location of the service:', thrown.message) };
  }
  const note = toNote(codes, failure.message);
  if (status === null || isPassing(status)) {
    return { kind: 'unknown', retryAfterMs: failure.retryAfterMs, note };
  }
  return { kind: status === 404 ? 'gone' : 'refused', note };
};
