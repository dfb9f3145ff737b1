/** `unchecked` is for what cannot be seen from here: it is never taken to be right. */
export type Status = 'ok' | 'warning' | 'failure' | 'unchecked';

/** What a check has to say. */
export type Finding = Readonly<{
  status: Status;
  message: string;
  /** What mends it, or shows what could not be checked: a command where there is one. */
  remedy: string | null;
}>;

export const ok = (message: string): Finding => ({ status: 'ok', message, remedy: null });

export const warning = (message: string, remedy: string): Finding => ({
  status: 'warning',
  message,
  remedy,
});

export const failure = (message: string, remedy: string): Finding => ({
  status: 'failure',
  message,
  remedy,
});

export const unchecked = (message: string, remedy: string): Finding => ({
  status: 'unchecked',
  message,
  remedy,
});
