import { app } from '@azure/functions';
import { answer } from '../app.ts';

/** The sound of a recording. */
app.http('getRecording', {
  route: 'calls/{id}/recordings/{n}',
  methods: ['GET'],
  authLevel: 'function',
  handler: answer((useCases, request) => useCases.recording(request)),
});
