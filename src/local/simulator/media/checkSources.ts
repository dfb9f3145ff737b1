import { ApiError, speechNotConfigured } from '../api/apiError.ts';
import type { PlaySource } from '../api/schemas.ts';
import type { Connection } from '../calls/model.ts';

function isEmpty(source: PlaySource): boolean {
  switch (source.kind) {
    case 'text':
      return source.text.text.trim() === '';
    case 'ssml':
      return source.ssml.ssmlText.trim() === '';
    case 'file':
      return false;
    default:
      return source satisfies never;
  }
}

/** Throws 400/8582 for a prompt without words, 405/8522 for speech on a leg made without it. */
export function checkSources(connection: Connection, sources: readonly PlaySource[]): void {
  if (sources.some(isEmpty)) {
    throw new ApiError(400, '8582', 'The text of a play source is empty.');
  }
  const needsSpeech = sources.some(({ kind }) => kind !== 'file');
  if (needsSpeech && !connection.hasSpeech) throw speechNotConfigured();
}
