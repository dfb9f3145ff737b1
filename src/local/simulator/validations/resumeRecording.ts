import { noBody } from '../api/schemas.ts';

export const resumeRecording = noBody;
