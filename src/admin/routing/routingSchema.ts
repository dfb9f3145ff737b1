import * as z from 'zod';
import { hinted } from '../../flow/schema/hints.ts';
import { text, wholeNumber } from '../../flow/schema/scalar.ts';
import { limits } from './lint/limits.ts';

/** Longer than any name: what is wrong with it is told by the check of names. */
const maxFqdn = 1_000;

const fqdn = hinted(
  text(maxFqdn),
  'The name of an SBC.',
  'the full name of an SBC',
  'fqdn: sbc1.contoso.com',
);

const trunk = hinted(
  z.strictObject({
    fqdn,
    port: hinted(
      wholeNumber(1, limits.port),
      'The port at which the SBC takes SIP over TLS.',
      `a port from 1 to ${limits.port}`,
      'port: 5061',
    ),
  }),
  'An SBC.',
  'a map with `fqdn` and `port`',
  '- { fqdn: sbc1.contoso.com, port: 5061 }',
);

const route = hinted(
  z.strictObject({
    name: hinted(
      text(limits.nameLength),
      'The name of the route, as no other has it.',
      `a text of at most ${limits.nameLength} characters`,
      'name: us',
    ),
    description: hinted(
      text(limits.descriptionLength),
      'What the route is for.',
      `a text of at most ${limits.descriptionLength} characters`,
      'description: calls to the United States',
    ).optional(),
    pattern: hinted(
      // Blanks count in a pattern.
      z.string().min(1).max(limits.patternLength),
      'Which dialled numbers take the route: a regular expression of .NET.',
      'a regular expression',
      "pattern: '^\\+1\\d{10}$'",
    ),
    trunks: hinted(
      z.array(fqdn),
      'The SBCs that the calls go to.',
      'a list of names of SBCs',
      'trunks: [sbc1.contoso.com]',
    ),
  }),
  'Which numbers go to which SBCs.',
  'a map with `name`, `pattern` and `trunks`',
  "- { name: us, pattern: '^\\+1\\d{10}$', trunks: [sbc1.contoso.com] }",
);

/** `infra/direct-routing.yaml` as an operator writes it. */
export const routingSchema = hinted(
  z.strictObject({
    trunks: hinted(
      z.array(trunk),
      'The SBCs that there should be.',
      'a list of SBCs',
      'trunks: [{ fqdn: sbc1.contoso.com, port: 5061 }]',
    ),
    routes: hinted(
      z.array(route),
      'The routes that there should be, in their order.',
      'a list of routes',
      "routes: [{ name: us, pattern: '^\\+1\\d{10}$', trunks: [sbc1.contoso.com] }]",
    ),
  }),
  'Direct routing as it should be.',
  'a map with `trunks` and `routes`',
  'trunks: []',
);
