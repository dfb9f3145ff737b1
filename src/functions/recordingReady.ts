import { app } from '@azure/functions';
import { on } from '../app.ts';

/** The files of a recording can be fetched. */
app.eventGrid('recordingReady', {
  handler: on((useCases, event) => useCases.recordingReady(event)),
});
