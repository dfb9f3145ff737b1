import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** What a link opens; the link is the key. */
app.http('openLink', {
  route: 'links/{token}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.link(request)),
});
