import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The contract of this API. */
app.http('openApi', {
  route: 'openapi.json',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.openApi(request)),
});
