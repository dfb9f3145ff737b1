import type { Change } from '../../src/calls/ports.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { sampleRow } from './sampleRow.ts';

/** The claim of a call, with what is different. */
export const sampleChange = (id: CallId, over: Partial<Change> = {}): Change => ({
  id,
  row: sampleRow(id),
  etag: null,
  events: [],
  settled: [],
  notices: [],
  ...over,
});
