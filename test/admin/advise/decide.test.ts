import { expect, test } from 'vitest';
import type { Given } from '../../../src/admin/advise/answers.ts';
import { type Choice, decide } from '../../../src/admin/advise/decide.ts';

const usual: Given = {
  ...{ customer: true, numbers: true, paid: true, billing: 'US', country: 'US' },
  ...{ keep: false, pbx: false, sbc: false, emergency: false, teams: false },
};

test.each<{ what: string; given: Given; choice: Choice; reason: RegExp; command: RegExp }>([
  {
    what: 'nothing that speaks against it',
    given: {},
    choice: 'voiceCalling',
    reason: /Microsoft is the carrier/,
    command: /numbers search US toll-free/,
  },
  {
    what: 'an SBC that nothing needs',
    given: { sbc: true },
    choice: 'voiceCalling',
    reason: /Microsoft is the carrier/,
    command: /doctor/,
  },
  {
    what: 'numbers that stay, and some to buy',
    given: { keep: true, sbc: true },
    choice: 'both',
    reason: /your carrier stay/,
    command: /in the portal/,
  },
  {
    what: 'a PBX, and nothing can be bought',
    given: { pbx: true, sbc: true, paid: false },
    choice: 'directRouting',
    reason: /sold to paid subscriptions only/,
    command: /in the portal/,
  },
  {
    what: 'a tenant without numbers, with an SBC',
    given: { numbers: false, sbc: true },
    choice: 'directRouting',
    reason: /can buy none since 23 October 2026/,
    command: /in the portal/,
  },
  {
    what: 'a tenant without numbers and without an SBC',
    given: { numbers: false },
    choice: 'elsewhere',
    reason: /Without a number to buy and without an SBC/,
    command: /npm start/,
  },
  {
    what: 'billed where numbers are not sold',
    given: { billing: 'AU' },
    choice: 'elsewhere',
    reason: /billed in AU cannot buy numbers of US/,
    command: /npm start/,
  },
  {
    what: 'a country of which it is not known who may buy',
    given: { country: 'NO', billing: 'NO' },
    choice: 'voiceCalling',
    reason: /billed in NO can buy numbers of NO is on Microsoft's page/,
    command: /numbers offerings NO/,
  },
  {
    what: 'a country without numbers, with an SBC',
    given: { country: 'KP', sbc: true },
    choice: 'directRouting',
    reason: /sells no numbers of KP/,
    command: /in the portal/,
  },
  {
    what: 'numbers that must stay, and no SBC, but Teams',
    given: { keep: true, teams: true },
    choice: 'teams',
    reason: /Teams Phone extensibility/,
    command: /Teams/,
  },
  {
    what: 'a new customer',
    given: { customer: false },
    choice: 'elsewhere',
    reason: /New customers are turned away/,
    command: /npm start/,
  },
  {
    what: 'a new customer with Teams',
    given: { customer: false, teams: true },
    choice: 'teams',
    reason: /New customers are turned away/,
    command: /Teams/,
  },
  {
    what: 'calls for help by bought numbers',
    given: { emergency: true },
    choice: 'voiceCalling',
    reason: /Calls for help need a number of Microsoft/,
    command: /doctor/,
  },
  {
    what: 'calls for help by an SBC',
    given: { emergency: true, keep: true, sbc: true, numbers: false },
    choice: 'directRouting',
    reason: /no E911/,
    command: /doctor/,
  },
])('$what: $choice', ({ given, choice, reason, command }) => {
  const advice = decide({ ...usual, ...given });
  expect(advice.choice).toBe(choice);
  expect(advice.reasons).toContainEqual(expect.stringMatching(reason));
  expect(advice.reasons.at(-1)).toContain('30 September 2028');
  expect(advice.commands).toContainEqual(expect.stringMatching(command));
});
