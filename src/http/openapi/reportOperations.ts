import { examples } from './examples.ts';
import type { Operation } from './operation.ts';

const none = { parameters: [], body: null, problems: [], description: '' } as const;

/** The operations about the daily report. */
export const reportOperations: readonly Operation[] = [
  {
    ...{ ...none, id: 'listReports', method: 'get', path: '/reports', tag: 'reports' },
    summary: 'List the daily reports',
    description: 'The newest first, with the figures that days are compared by.',
    scopes: ['read-all'],
    answers: {
      200: { description: 'The reports.', schema: 'ReportList', example: examples.reportList },
    },
  },
  {
    ...{ ...none, id: 'getReport', method: 'get', path: '/reports/{file}', tag: 'reports' },
    summary: 'Read the report on a day',
    description:
      'As a page (`2026-11-21.html`), as figures for programs (`.json`, which has a ' +
      '`schemaVersion`), or with a line for each call (`.csv`). A month has a page, ' +
      '`2026-11.html`.',
    scopes: ['read-all'],
    parameters: ['report'],
    answers: { 200: { description: 'The file.', media: 'text/html' } },
    problems: ['unknownReport'],
  },
  {
    ...{ ...none, id: 'postReport', method: 'post', path: '/reports', tag: 'reports' },
    summary: 'Have the report on a day made now',
    description: 'It is there some seconds later; that of today is provisional.',
    scopes: ['admin'],
    body: {
      description: 'The day, by the clock of REPORT_TIME_ZONE.',
      schema: 'ReportRequest',
      example: examples.reportRequest,
      required: true,
    },
    answers: {
      202: {
        description: 'It is being made.',
        schema: 'ReportAsked',
        example: examples.reportAsked,
        headers: { Location: 'Where it will be.' },
      },
    },
    problems: ['badRequest', 'notJson', 'tooLarge'],
  },
];
