import * as z from 'zod';
import { maxPageSize } from './toPage.ts';

const count = (standard: number, least: number) =>
  z.coerce.number().int().min(least).max(1_000_000).default(standard);

/** Which part of a list is asked for. */
export const paging = { skip: count(0, 0), maxPageSize: count(maxPageSize, 1) };

/** The same, where the list is of the resource's own numbers. */
export const ownPaging = { skip: count(0, 0), top: count(maxPageSize, 1) };

export const numberType = z.enum(['geographic', 'tollFree', 'mobile']);
export const assignmentType = z.enum(['person', 'application']);
export const capability = z.enum(['none', 'inbound', 'outbound', 'inbound+outbound']);
