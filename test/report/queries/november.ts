import { dayWindow } from '../../../src/report/figures/dayWindow.ts';

/** A day of 24 hours that UTC knows by other hours. */
export const november = dayWindow('2026-11-20', 'Europe/Berlin');
