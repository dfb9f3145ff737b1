import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Whether this instance can take calls. */
app.http('health', {
  route: 'health',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.health(request)),
});
