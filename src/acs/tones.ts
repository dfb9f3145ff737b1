import { DtmfTone } from '@azure/communication-call-automation';
import type { DtmfKey } from '../flow/flow.ts';

/** The service's names of the keys. */
export const tones = {
  '0': DtmfTone.Zero,
  '1': DtmfTone.One,
  '2': DtmfTone.Two,
  '3': DtmfTone.Three,
  '4': DtmfTone.Four,
  '5': DtmfTone.Five,
  '6': DtmfTone.Six,
  '7': DtmfTone.Seven,
  '8': DtmfTone.Eight,
  '9': DtmfTone.Nine,
  star: DtmfTone.Asterisk,
  pound: DtmfTone.Pound,
} as const satisfies Readonly<Record<DtmfKey, DtmfTone>>;
