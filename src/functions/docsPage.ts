import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The page that shows the contract, and its program; neither tells anything of this system. */
app.http('docsPage', {
  route: 'docs/{file?}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: answer((useCases, request) => useCases.docsPage(request)),
});
