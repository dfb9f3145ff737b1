import { app } from '@azure/functions';
import { on } from '../app.ts';

/** Somebody is to be told of a call. */
app.storageQueue('sendNotices', {
  queueName: 'call-notices',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.notices(message)),
});
