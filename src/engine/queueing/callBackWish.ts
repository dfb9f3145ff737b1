import type { Target } from '../../flow/flow.ts';
import type { PhoneNumber } from '../../flow/phoneNumber.ts';
import { type Instant, later } from '../ids.ts';
import { ownNumber } from '../ownNumber.ts';
import type { Wish } from '../queue/wish.ts';
import type { Scene } from '../scene.ts';

/** The caller hears a goodbye and hangs up before he can be called. */
const lineFreeMs = 20_000;

export type CallBackOptions = Readonly<{
  number: PhoneNumber;
  answered: Target;
  tries: number;
  retryMs: number;
  afterMs: number;
  maxLength: number;
  at: Instant;
}>;

/** To be called back, with what this call knows. */
export const callBackWish = ({ flow, call }: Scene, options: CallBackOptions): Wish => {
  const { number, answered, tries, retryMs, afterMs, maxLength, at } = options;
  return {
    kind: 'callBack',
    notBefore: later(at, Math.max(afterMs, lineFreeMs)),
    maxLength,
    callback: {
      ...{ number, from: ownNumber(call), flow: flow.name, start: answered },
      ...{ variables: call.variables, askedBy: call.id, attempts: 0, tries, retryMs },
      placedFor: 0,
    },
  };
};
