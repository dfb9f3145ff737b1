import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Somebody in a queue of callers may have got an agent. */
app.storageQueue('runQueue', {
  queueName: 'queue-runs',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.runQueue(message)),
});
