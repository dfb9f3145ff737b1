import * as z from 'zod';

/** What `POST /api/reports` answers. */
export const reportAskedSchema = z
  .object({ day: z.string(), status: z.literal('building'), href: z.string() })
  .describe('The report is being made.');

/** What `GET /api/reports` answers. */
export const reportListSchema = z
  .object({
    reports: z.array(
      z.object({
        day: z.string(),
        status: z
          .enum(['provisional', 'final'])
          .describe('Whether its figures can still change, as logs arrive late.'),
        generatedAt: z.iso.datetime(),
        headline: z.looseObject({}).describe('The figures that days are compared by.'),
        files: z.object({ html: z.string(), json: z.string(), csv: z.string() }),
        link: z.url().describe('Opens the page for whoever has it.'),
        linkExpires: z.iso.datetime(),
      }),
    ),
  })
  .describe('The newest first.');
