import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The calls of a day. */
app.http('listCalls', {
  route: 'calls',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.listCalls(request)),
});
