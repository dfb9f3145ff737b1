import type { CallArchive } from '../../src/calls/callArchive.ts';

const never = () => Promise.reject(new Error('this test erases nothing'));

/** For tests in which nothing is erased. */
export const noArchive: CallArchive = {
  ...{ before: never, callsOf: never, unlist: never, unmarkNumber: never },
  ...{ unmarkRecording: never, erase: never },
};
