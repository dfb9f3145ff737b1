import type { ReportFiles } from '../calls/reportStore.ts';
import type { OpenLinked } from '../http/linkEndpoint.ts';
import { toReportReply } from '../http/toReportReply.ts';
import type { PlayRecording } from './createPlayRecording.ts';

/** Opens whatever a link can open: a recording, or the page of a report. */
export const createOpenLinked =
  (play: PlayRecording, open: ReportFiles['open']): OpenLinked =>
  async (linked, range) => {
    if (linked.kind === 'recording') return play(linked, range);
    const kept = await open(linked.day, 'html');
    return kept === null ? null : toReportReply(linked.day, 'html', kept);
  };
