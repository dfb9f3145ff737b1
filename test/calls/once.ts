import { Crash } from './world.ts';

/** Runs `work` once, the first time that `when` holds. */
export const once = <T>(when: (value: T) => boolean, work: () => Promise<void>) => {
  let done = false;
  return async (value: T): Promise<void> => {
    if (done || !when(value)) return;
    done = true;
    await work();
  };
};

export const crash = async (): Promise<void> => {
  throw new Crash('the process dies here');
};
