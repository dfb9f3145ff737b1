import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Looks after queues of callers, should a message have been lost. */
app.timer('sweepQueues', {
  schedule: '*/30 * * * * *',
  useMonitor: false,
  runOnStartup: false,
  handler: on((useCases) => useCases.sweepQueues()),
});
