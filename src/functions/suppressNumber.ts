import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Puts a number on the do-not-call list. */
app.http('suppressNumber', {
  route: 'suppressions/{number}',
  methods: ['PUT'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.suppressNumber(request)),
});
