import type { DtmfTone } from '@azure/communication-call-automation';
import type { DtmfKey } from '../flow/flow.ts';
import { tones } from './tones.ts';

/** The service's name for a key. */
export const toTone = (key: DtmfKey): DtmfTone => tones[key];
