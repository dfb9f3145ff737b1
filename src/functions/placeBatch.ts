import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Places many calls. */
app.http('placeBatch', {
  route: 'batches',
  methods: ['POST'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.placeBatch(request)),
});
