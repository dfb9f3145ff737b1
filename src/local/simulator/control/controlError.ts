import type { z } from 'zod';

/** A refusal of the control API: `{error: {code, message}}` with a 4xx status. */
export class ControlError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Reads a body, or throws a ControlError that names every property that is wrong. */
export function readControlBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => {
    const where = issue.path.map(String).join('.');
    return where === '' ? issue.message : `${where}: ${issue.message}`;
  });
  throw new ControlError(400, 'invalid', problems.join('; '));
}
