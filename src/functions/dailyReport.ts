import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Has the reports made that are due; by which clock, the settings say. */
app.timer('dailyReport', {
  schedule: '0 5 * * * *',
  useMonitor: false,
  runOnStartup: false,
  handler: on((useCases) => useCases.dailyReport()),
});
