import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Takes a number off the do-not-call list. */
app.http('unsuppressNumber', {
  route: 'suppressions/{number}',
  methods: ['DELETE'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.unsuppressNumber(request)),
});
