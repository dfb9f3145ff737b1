import { hinted } from './hints.ts';
import { isAddress } from './isAddress.ts';
import { scalar } from './scalar.ts';

/** The whole address of a web service, such as that of a webhook. */
export const addressSchema = (name: string, description: string, example: string) =>
  hinted(
    scalar((text) => (isAddress(text) ? text : null), { type: 'string' }),
    description,
    'an address that begins with https://',
    `${name}: "${example}"`,
  );
