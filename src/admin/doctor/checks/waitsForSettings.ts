import { type Finding, unchecked } from '../finding.ts';

/** What a check says that needs settings which are not right. */
export const waitsForSettings = (what: string): Finding =>
  unchecked(
    `${what} cannot be looked at before the settings are right.`,
    'Mend the settings first, then run `npm run admin -- doctor` again.',
  );
