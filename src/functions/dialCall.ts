import { app } from '@azure/functions';
import { on } from '../app.ts';

/** The time has come for which a call was scheduled. */
app.storageQueue('dialCall', {
  queueName: 'calls-due',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.dial(message)),
});
