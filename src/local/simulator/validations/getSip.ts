import { noQuery } from '../api/schemas.ts';

export const getSip = noQuery;
