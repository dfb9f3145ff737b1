import { app } from '@azure/functions';
import { isDevelopment, on } from '../app.ts';

/** Finds what a crash left undone; on a developer's machine at once after a start too. */
app.timer('sweepCalls', {
  schedule: '*/10 * * * * *',
  useMonitor: false,
  runOnStartup: isDevelopment,
  handler: on((useCases) => useCases.sweep()),
});
