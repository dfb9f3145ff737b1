import { noQuery } from '../api/schemas.ts';

export const getNumber = noQuery;
