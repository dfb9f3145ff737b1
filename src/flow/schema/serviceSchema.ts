import { hinted } from './hints.ts';
import { isAddress } from './isAddress.ts';
import { scalar } from './scalar.ts';

/** Any host will do to see whether a path is one; this one never exists. */
const someBase = 'https://service.invalid';
/** Two slashes would begin with a host, and browsers take a backslash for a slash. */
const pathForm = /^\/(?![/\\])/;

const isService = (text: string): boolean =>
  pathForm.test(text) ? isAddress(`${someBase}${text}`) : isAddress(text);

/** The web service that a request asks: an address, or a path that a setting completes. */
export const serviceSchema = hinted(
  scalar((text) => (isService(text) ? text : null), { type: 'string' }),
  'The web service: an address with https://, or only a path such as /balance, before which the ' +
    'setting REQUEST_BASE_URL is put. Its path and its query may hold look-ups.',
  'an address that begins with https://, or a path that begins with one /',
  'url: "https://api.example.com/balance"',
);
