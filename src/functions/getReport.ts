import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The page, the figures or the calls of a day. */
app.http('getReport', {
  route: 'reports/{file}',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.getReport(request)),
});
