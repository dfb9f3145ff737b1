import * as z from 'zod';
import type { Child } from '../../tasks/environment/child.ts';

const readySchema = z.object({ url: z.string() });

/** Where a server that says so when it is ready answers. */
export const urlOf = ({ ready }: Pick<Child, 'ready'>): string => readySchema.parse(ready).url;
