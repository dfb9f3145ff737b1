import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** Before it delivers CloudEvents, Event Grid asks whether it may. */
app.http('eventGridHandshake', {
  route: 'events',
  methods: ['OPTIONS'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.gridHandshake(request)),
});
