import { noBody } from '../api/schemas.ts';

export const pauseRecording = noBody;
