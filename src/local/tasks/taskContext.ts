/** What every task is given; it returns the exit code. */
export type TaskContext = Readonly<{
  /** The folder of the project. */
  root: string;
  /** What stood after the task's name. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person, or the process that started us, wants the task to end. */
  signal: AbortSignal;
  /** Writes a line that is the task's result, on stdout. */
  print: (line: string) => void;
  /** Writes a line about how the task gets on, on stderr. */
  say: (line: string) => void;
}>;

/** Does what was asked for, and resolves with an exit code. @throws TaskError */
export type Task = (context: TaskContext) => Promise<number>;
