import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Somebody calls. */
app.eventGrid('incomingCall', {
  handler: on((useCases, event) => useCases.incomingCall(event)),
});
