import * as z from 'zod';

/** A whole number, from `least` to `most`. */
export const count = (least: number, most: number) => {
  const error = `this is no such number; write ${least} to ${most}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error });
};
