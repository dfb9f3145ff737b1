import type { Times } from './timesOf.ts';

/** Whoever hangs up sooner has dialled wrongly or thought better of it. */
export const shortCallSeconds = 10;

const msPerSecond = 1000;

/** Whether a call was over before its caller can have listened. */
export const isShort = ({ answeredAt, endedAt }: Times): boolean =>
  answeredAt !== null && endedAt !== null && endedAt - answeredAt < shortCallSeconds * msPerSecond;
