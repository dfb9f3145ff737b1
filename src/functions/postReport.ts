import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Has the report on a day made. */
app.http('postReport', {
  route: 'reports',
  methods: ['POST'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.postReport(request)),
});
