import * as z from 'zod';
import { hinted } from './hints.ts';
import { isZone, zoneMeantBy } from './isZone.ts';

const example = 'zone: Europe/Berlin';

/** A time zone of the IANA database. */
export const zoneSchema = (description: string) =>
  hinted(
    z
      .string()
      .trim()
      .superRefine((text, context) => {
        if (isZone(text)) return;
        const meant = zoneMeantBy(text);
        const message = `There is no time zone \`${text}\`.`;
        const remedy = meant === null ? `Write \`${example}\`.` : `Did you mean \`${meant}\`?`;
        const params = { message, remedy, of: 'value' };
        context.issues.push({ code: 'custom', input: text, params });
      }),
    description,
    'a time zone such as Europe/Berlin or America/New_York',
    example,
  );
