import * as z from 'zod';

/** How a scalar looks to editors, which read plain YAML and so may take it for a number. */
type EditorForm = Readonly<{ type: string | string[]; pattern?: string; enum?: unknown[] }>;

/** Text that `read` turns into a value, or into null if the text is no such value. */
export const scalar = <Value>(read: (text: string) => Value | null, form: EditorForm) =>
  z
    .string()
    .transform((text, context): Value => {
      const value = read(text);
      if (value !== null) return value;
      context.issues.push({ code: 'custom', input: text });
      return z.NEVER;
    })
    .meta({ ...form, type: form.type as 'string' });

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
  scalar(
    (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return value >= least && value <= most ? value : null;
    },
    { type: ['integer', 'string'], pattern: '^[0-9]+$' },
  );

/** `true` or `false`, and nothing that looks like it. */
export const flag = () =>
  scalar((text) => (text === 'true' ? true : text === 'false' ? false : null), {
    type: ['boolean', 'string'],
    enum: [true, false, 'true', 'false'],
  });

const units: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: 1_000, m: 60_000, h: 3_600_000 },
};

/** A length of time as `30s`, `500ms`, `10m` or `2h`, in milliseconds. */
export const durationMs = (leastMs: number, mostMs: number) =>
  scalar(
    (text) => {
      const [, digits, unit = ''] = /^(\d{1,7})(ms|s|m|h)$/.exec(text) ?? [];
      const value = Number(digits) * (units[unit] ?? Number.NaN);
      return value >= leastMs && value <= mostMs ? value : null;
    },
    { type: 'string', pattern: '^[0-9]+(ms|s|m|h)$' },
  );

/** A text of 1 to `most` characters, spaces around it not counted. */
export const text = (most: number) => z.string().trim().min(1).max(most);
