import { app } from '@azure/functions';
import { on } from '../app.ts';

/** A recording has ended, and its file can be fetched. */
app.eventGrid('recordingReady', {
  handler: on((useCases, event) => useCases.recordingReady(event)),
});
