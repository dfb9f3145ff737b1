import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Whether and why a number is on the do-not-call list. */
app.http('getSuppression', {
  route: 'suppressions/{number}',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.getSuppression(request)),
});
