import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The reports that there are. */
app.http('listReports', {
  route: 'reports',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.listReports(request)),
});
