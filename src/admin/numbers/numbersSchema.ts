import * as z from 'zod';
import { parsePhoneNumber } from '../../flow/phoneNumber.ts';
import { hinted } from '../../flow/schema/hints.ts';
import { text } from '../../flow/schema/scalar.ts';

const maxPurpose = 200;
const maxFlowName = 64;

const directions = ['none', 'inbound', 'outbound', 'inbound+outbound'] as const;

const capability = (name: string) =>
  hinted(
    z.enum(directions),
    'What the number can do.',
    'none, inbound, outbound or inbound+outbound',
    `${name}: inbound+outbound`,
  );

const plannedNumber = hinted(
  z.strictObject({
    purpose: hinted(
      text(maxPurpose),
      'What the number is for.',
      `a text of at most ${maxPurpose} characters`,
      'purpose: the main line',
    ),
    flow: hinted(
      text(maxFlowName),
      'The flow that answers it; none for a number that only calls.',
      'the name of a flow',
      'flow: contoso-support',
    ).optional(),
    calling: capability('calling').default('inbound+outbound'),
    sms: capability('sms').default('none'),
  }),
  'A number of the resource.',
  'a map with `purpose`, `flow`, `calling`, `sms`',
  '{ purpose: the main line, flow: contoso-support }',
);

const number = hinted(
  z.string().refine((written) => parsePhoneNumber(written) !== null),
  'The number in E.164 form.',
  'a phone number such as "+14255550100"',
  '"+14255550100":',
);

/** `infra/numbers.yaml` as an operator writes it. */
export const numbersSchema = hinted(
  z.strictObject({
    numbers: hinted(
      z.record(number, plannedNumber),
      'The numbers that there should be.',
      'a map from numbers to what they are for',
      'numbers: { "+14255550100": { purpose: the main line } }',
    ),
  }),
  'The numbers that there should be.',
  'a map with `numbers`',
  'numbers: { "+14255550100": { purpose: the main line } }',
);

/** A number that there should be, and what it should be like. */
export type PlannedNumber = Readonly<z.output<typeof plannedNumber> & { number: string }>;
