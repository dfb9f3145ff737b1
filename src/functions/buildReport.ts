import { app } from '@azure/functions';
import { on } from '../app.ts';

/** The report on a day is to be made. */
app.storageQueue('buildReport', {
  queueName: 'report-builds',
  connection: 'AzureWebJobsStorage',
  handler: on((useCases, message) => useCases.buildReport(message)),
});
