import { app } from '@azure/functions';
import { on } from '../app.ts';

/** A call asks a web service. */
app.storageQueue('sendRequest', {
  queueName: 'call-requests',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.request(message)),
});
