import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/flow/party.ts';
import { parseParty } from '../../src/flow/party.ts';
import type { PhoneNumber } from '../../src/flow/phoneNumber.ts';
import { refusalOf } from '../../src/policy/refusalOf.ts';

/** Also numbers that no parser would let in: policy must not rely on it. */
const party = (text: string): Party =>
  parseParty(text) ?? { kind: 'phone', number: text as PhoneNumber };
const refusal = (text: string, ...countries: readonly string[]) =>
  refusalOf(party(text), { countries })?.message ?? null;

describe('what may be dialled', () => {
  test.each([
    ['a number of an allowed country', '+12065550100', ['US']],
    ['a toll-free number', '+18005551001', ['US']],
    ['a mobile number', '+447400123456', ['GB']],
    ['one of several allowed countries', '+493012345678', ['US', 'DE']],
    ['Jamaica, when it is allowed', '+18765550123', ['US', 'JM']],
    ['a user of the resource, wherever', '8:acs:desk', []],
    ['a user of Teams, wherever', '8:orgid:00000000-0000-4000-8000-000000000000', []],
  ])('%s', (_, number, countries) => {
    expect(refusal(number, ...countries)).toBeNull();
  });
});

describe('what is never dialled', () => {
  test.each([
    ['premium rate, US', '+19005550123', /PREMIUM_RATE/],
    ['premium rate, UK', '+449098790000', /PREMIUM_RATE/],
    ['premium rate, Germany', '+499001234567', /PREMIUM_RATE/],
    ['premium rate, international', '+979123456789', /./],
    ['shared cost, UK, where it counts as premium', '+448431234567', /PREMIUM_RATE/],
    ['shared cost, Germany', '+4918012345', /SHARED_COST/],
    ['personal numbers', '+447012345678', /PERSONAL_NUMBER/],
    ['pagers', '+447640123456', /PAGER/],
    ['universal access numbers', '+443001234567', /UAN/],
    ['satellite, Iridium', '+881612345678', /no country/],
    ['satellite, Thuraya', '+88216123456', /no country/],
    ['satellite, Inmarsat', '+870773111632', /no country/],
    ['satellite networks', '+883510012345', /no country/],
    ['international toll-free', '+80012345678', /no country/],
    ['emergency, US', '+1911', /exists/],
    ['emergency, Europe', '+49112', /exists/],
    ['emergency, UK', '+44999', /exists/],
    ['directory enquiries', '+1411', /exists/],
    ['a short code', '+144455', /exists/],
    ['a country that does not exist', '+9991234567', /exists/],
    ['an area that does not exist', '+11234567890', /exists/],
    ['too few digits', '+1206555010', /exists/],
    ['too many digits', '+1206555010099', /exists/],
    ['no number at all', 'sales', /exists/],
    ['a withheld number', 'withheld', /withheld/],
  ])('%s', (_, number, why) => {
    const all = ['US', 'GB', 'DE', 'JM', 'none', '001'];
    expect(refusal(number, ...all)).toMatch(why);
  });
});

describe('countries that are not allowed', () => {
  test.each([
    ['+447400123456', 'GB', ['US']],
    ['+18765550123', 'JM', ['US']],
    ['+18095550123', 'DO', ['US']],
    ['+14412345678', 'BM', ['US']],
    ['+16045550123', 'CA', ['US']],
    ['+12065550100', 'US', ['CA']],
    ['+12065550100', 'US', []],
  ])('%s is of %s', (number, country, countries) => {
    const why = refusal(number, ...countries);
    expect(why).toContain(`of ${country} `);
    expect(why).toContain('ALLOWED_COUNTRIES');
  });
});

test('a refusal never tells the number: it may be logged', () => {
  for (const number of ['+19005550123', '+447400123456', '+11234567890', '+881612345678']) {
    expect(refusal(number, 'US')).not.toContain(number.slice(3));
  }
});
