import { administration } from '../api/administration.ts';

/** Phone numbers, in the versions that the real service names. */
export const numbersService = administration(
  '2021-03-07, 2022-12-01, 2024-03-01, 2025-02-11, 2025-04-01, 2025-06-01',
);
