/** How a run of the command line can end, for scripts that look at it. */
export const exitCodes = {
  done: 0,
  /** Something happened that should not. */
  failed: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** What was asked for is not there, or must not be done. */
  refused: 3,
  /** Storage or the provider did not answer, or did not let us in. */
  unreachable: 4,
  /** Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;

export type Ending = keyof typeof exitCodes;
export type ExitCode = (typeof exitCodes)[Ending];
