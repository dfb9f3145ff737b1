import { noQuery } from '../api/schemas.ts';

export const getSearchResult = noQuery;
