import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Cancels a call or hangs it up. */
app.http('cancelCall', {
  route: 'calls/{id}',
  methods: ['DELETE'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.cancelCall(request)),
});
