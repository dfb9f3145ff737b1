import type { Given } from './answers.ts';
import { billingCountriesOf, type Offer, offerOf } from './offerOf.ts';

export type Choice = 'voiceCalling' | 'directRouting' | 'both' | 'teams' | 'elsewhere';

/** What to do, why, and what to type next. */
export type Advice = Readonly<{
  choice: Choice;
  reasons: readonly string[];
  commands: readonly string[];
}>;

/** Why no number can be bought; null when one can. */
const whyNoNumber = ({ numbers, paid, billing = '', country = '' }: Given): string | null => {
  if (numbers !== true) {
    return 'A tenant that owns no numbers can buy none since 23 October 2026.';
  }
  if (paid !== true) return 'Numbers are sold to paid subscriptions only, not to trials or credit.';
  const offer = offerOf(country, billing);
  switch (offer) {
    case 'yes':
    case 'look':
      return null;
    case 'none':
      return `Microsoft sells no numbers of ${country}, as far as its pages of 2023-2024 tell.`;
    case 'no':
      return (
        `A subscription billed in ${billing} cannot buy numbers of ${country}; billed in ` +
        `${billingCountriesOf(country).join(', ')} it could.`
      );
    default:
      return offer satisfies never;
  }
};

/** What speaks for an SBC. */
const whySbc = ({ keep, pbx }: Given): readonly string[] => [
  ...(keep === true ? ['Your numbers and your carrier stay, which takes an SBC.'] : []),
  ...(pbx === true ? ['Calls to and from a PBX or contact centre go through an SBC.'] : []),
];

const emergencyReason = (choice: Choice): string =>
  choice === 'directRouting'
    ? 'Calls for help go out through the SBC like all others: your carrier must know the place, ' +
      'for the resource tells it none (no E911).'
    : 'Calls for help need a number of Microsoft with outbound calling, and work from the US, ' +
      'Puerto Rico, Canada, Great Britain, Denmark and Australia only.';

const buying = ({ country = '' }: Given): readonly string[] => [
  `npm run admin -- numbers offerings ${country}`,
  `npm run admin -- numbers search ${country} toll-free`,
];

const connecting: readonly string[] = [
  'Verify the domain of the SBC in the portal (docs/telephony.md), and write it and its routes ' +
    'into infra/direct-routing.yaml (docs/direct-routing.md)',
  'npm run admin -- routing plan',
  'npm run admin -- routing apply',
];

const commandsFor = (choice: Choice, given: Given): readonly string[] => {
  switch (choice) {
    case 'voiceCalling':
      return [...buying(given), 'npm run admin -- doctor'];
    case 'directRouting':
      return [...connecting, 'npm run admin -- doctor'];
    case 'both':
      return [...buying(given), ...connecting, 'npm run admin -- doctor'];
    case 'teams':
      return ['Read "Teams" in docs/telephony.md', 'npm start'];
    case 'elsewhere':
      return ['npm start', 'Read "The end of the service" in docs/telephony.md'];
    default:
      return choice satisfies never;
  }
};

const choose = (given: Given, canBuy: boolean): Choice => {
  const needsSbc = whySbc(given).length > 0;
  if (given.customer !== true) return given.teams === true ? 'teams' : 'elsewhere';
  if (canBuy && needsSbc && given.sbc === true) return 'both';
  if (canBuy && !needsSbc) return 'voiceCalling';
  if (given.sbc === true) return 'directRouting';
  return given.teams === true ? 'teams' : 'elsewhere';
};

const lastReason = (choice: Choice, given: Given): readonly string[] => {
  switch (choice) {
    case 'voiceCalling':
      return ['Microsoft is the carrier: no contract, no hardware, a number within minutes.'];
    case 'both':
      return [
        'Bought numbers and an SBC live together: a route that matches takes a call to the SBC, ' +
          'everything else goes out by a bought number.',
      ];
    case 'directRouting':
      return ['An SBC brings your own carrier, at 0.004 USD a minute for the resource (2023).'];
    case 'teams':
      return ['Teams Phone extensibility is the part of the service that goes on after 2028.'];
    case 'elsewhere':
      return given.customer === true && given.sbc !== true
        ? ['Without a number to buy and without an SBC no telephone reaches the resource.']
        : ['The simulator runs all of it; another provider takes the place of `src/acs`.'];
    default:
      return choice satisfies never;
  }
};

const endReason =
  'Numbers, direct routing and Call Automation without Teams end on 30 September 2028 ' +
  '(announced in September 2026): plan the move before you sign anything longer.';

const offerIn = ({ country = '', billing = '' }: Given): Offer => offerOf(country, billing);

const doubts = (offer: Offer, { country, billing }: Given): readonly string[] =>
  offer === 'look'
    ? [
        `Whether a subscription billed in ${billing} can buy numbers of ${country} is on ` +
          "Microsoft's page of that country; where it is not listed, a special order may help.",
      ]
    : [];

/** The advice for what was answered; what was not asked did not matter. */
export const decide = (given: Given): Advice => {
  const noNumber = given.customer === true ? whyNoNumber(given) : null;
  const choice = choose(given, noNumber === null);
  const closed =
    given.customer === true ? [] : ['New customers are turned away since 23 October 2026.'];
  const offer = noNumber === null && given.customer === true ? offerIn(given) : 'none';
  return {
    choice,
    reasons: [
      ...closed,
      ...(noNumber === null ? [] : [noNumber]),
      ...doubts(offer, given),
      ...whySbc(given),
      ...lastReason(choice, given),
      ...(given.emergency === true ? [emergencyReason(choice)] : []),
      endReason,
    ],
    commands: commandsFor(choice, given),
  };
};
