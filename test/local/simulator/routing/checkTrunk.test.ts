import { expect, test } from 'vitest';
import type { ApiError } from '../../../../src/local/simulator/api/apiError.ts';
import { checkTrunk } from '../../../../src/local/simulator/routing/checkTrunk.ts';

function innerOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as ApiError).details.inner?.code;
  }
}

test.each([
  ['sbc1.contoso.com', 5061, null],
  ['a.sbc.contoso.co.uk', 1, ['sbc.contoso.co.uk']],
  ['SBC.Contoso.com', 65_535, ['contoso.COM']],
])('%s:%i with domains %j is taken', (fqdn, port, domains) => {
  expect(checkTrunk(fqdn, port, domains)).toEqual({ sipSignalingPort: port });
});

test.each([
  ['contoso.com', 5061, null, 'InvalidTrunkFqdn'],
  ['sbc_1.contoso.com', 5061, null, 'InvalidTrunkFqdn'],
  ['192.0.2.1', 5061, null, 'InvalidTrunkFqdn'],
  [`${'a.'.repeat(130)}com`, 5061, null, 'InvalidTrunkFqdn'],
  ['sbc.contoso.onmicrosoft.com', 5061, null, 'InvalidTrunkFqdn'],
  ['sbc1.contoso.com', undefined, null, 'InvalidTrunkSipSignalingPort'],
  ['sbc1.contoso.com', 65_536, null, 'InvalidTrunkSipSignalingPort'],
  ['a.sbc.contoso.com', 5061, ['contoso.com'], 'MissingDomain'],
])('%s:%s with domains %j is %s', (fqdn, port, domains, code) => {
  expect(innerOf(() => checkTrunk(fqdn, port, domains))).toBe(code);
});
