import { noBody } from '../api/schemas.ts';

export const stopRecording = noBody;
