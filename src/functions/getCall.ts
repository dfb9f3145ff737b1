import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** A call and all that happened to it. */
app.http('getCall', {
  route: 'calls/{id}',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.getCall(request)),
});
