import { fromJsonBody } from './fromJsonBody.ts';
import { fromZodIssues } from './fromZodIssues.ts';
import { RequestError } from './requestError.ts';
import { reportRequestSchema } from './schema/reportRequestSchema.ts';

/** Days that a report can be made of; both are included. */
export type ReportDays = Readonly<{ first: string; today: string }>;

const maxBodyBytes = 1_024;
const known = { '': Object.keys(reportRequestSchema.shape) };

const refuse = (text: string): never => {
  throw new RequestError('badRequest', text, [{ field: 'day', message: text }]);
};

/**
 * The day that a report is asked for of.
 * @throws RequestError for a day that is malformed, to come, or before what is kept
 */
export const fromReportRequest = (body: Uint8Array, { first, today }: ReportDays): string => {
  const parsed = reportRequestSchema.safeParse(fromJsonBody(body, maxBodyBytes));
  if (!parsed.success) {
    const errors = fromZodIssues(parsed.error.issues, known);
    throw new RequestError('badRequest', errors.map((one) => one.message).join(' '), errors);
  }
  const day = parsed.data.day === 'today' ? today : parsed.data.day;
  if (day > today) return refuse(`${day} is still to come: today is ${today}.`);
  if (day < first) return refuse(`Calls are kept since ${first}: of ${day} there are none.`);
  return day;
};
