import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** What happens to a call; the request is checked by its signature and by the token of its path. */
app.http('callEvents', {
  route: 'callbacks/{id}/{attempt:int}/{token}',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.callback(request)),
});
