import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Erases what is older than it is to be kept; of much, every hour a part. */
app.timer('retention', {
  schedule: '0 20 * * * *',
  useMonitor: false,
  runOnStartup: false,
  handler: on((useCases) => useCases.retain()),
});
