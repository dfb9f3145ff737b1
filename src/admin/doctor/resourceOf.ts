import { once } from '../once.ts';
import type { Provider } from '../provider/provider.ts';
import { readLive } from '../routing/readLive.ts';
import type { Patient } from './patient.ts';
import { readNumbers } from './readNumbers.ts';

/** What the resource has, each read once, when it is first asked for; reading ends with `end`. */
export const resourceOf = (
  provider: () => Promise<Provider>,
  end: AbortSignal,
): Pick<Patient, 'numbers' | 'sip'> => ({
  numbers: once(async () => readNumbers(await provider(), end)),
  sip: once(async () => readLive(await provider(), { abortSignal: end })),
});
