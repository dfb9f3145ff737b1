import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The audio of a prompt, which the provider fetches without a key. */
app.http('getPrompt', {
  route: 'prompts/{name}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.prompt(request)),
});
