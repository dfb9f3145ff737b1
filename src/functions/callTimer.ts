import { app } from '@azure/functions';
import { on } from '../app.ts';

/** A reminder has come. */
app.storageQueue('callTimer', {
  queueName: 'call-timers',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.timer(message)),
});
