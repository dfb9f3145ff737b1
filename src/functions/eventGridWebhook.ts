import { app } from '@azure/functions';
import { answer } from '../app.ts';
import { toFault } from '../http/toFault.ts';

/**
 * Incoming calls and finished recordings, as Event Grid posts them to a plain webhook. Such
 * deliveries wait for no trigger of Event Grid to be loaded, and instances that are kept ready for
 * HTTP are ready for them too. Who sends them is checked by a key or a token.
 */
app.http('eventGridWebhook', {
  route: 'events',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.gridEvents(request), toFault),
});
