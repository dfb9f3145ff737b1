import type { InvocationResponse } from '../../../src/local/host/app/coreTypes.ts';
import type { Invocation, Invoke } from '../../../src/local/host/app/createInvoker.ts';

export type RecordedInvoke = Readonly<{
  invoke: Invoke;
  calls: readonly Readonly<{ name: string; invocation: Invocation }>[];
}>;

/** An invoker that keeps what it was asked to run and answers as it is told. */
export function recordInvoke(
  answer: (invocation: Invocation) => InvocationResponse = () => ({}),
): RecordedInvoke {
  const calls: { name: string; invocation: Invocation }[] = [];
  return {
    calls,
    invoke: async (fn, invocation) => {
      calls.push({ name: fn.name, invocation });
      return answer(invocation);
    },
  };
}
