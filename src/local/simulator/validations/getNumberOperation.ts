import { noQuery } from '../api/schemas.ts';

export const getNumberOperation = noQuery;
