import { noBody } from '../api/schemas.ts';

export const getRecording = noBody;
