import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Places a call. */
app.http('placeCall', {
  route: 'calls',
  methods: ['POST'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.placeCall(request)),
});
