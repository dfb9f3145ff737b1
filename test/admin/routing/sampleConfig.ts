import type { Route, SipConfig } from '../../../src/admin/routing/sipConfig.ts';

export const sbc1 = 'sbc1.contoso.com';
export const sbc2 = 'sbc2.contoso.com';

/** A route to the United States by the first SBC. */
export const sampleRoute = (change: Partial<Route> = {}): Route => ({
  ...{ name: 'us', description: '', pattern: '^\\+1\\d{10}$', trunks: [sbc1] },
  ...change,
});

/** Two SBCs, each with a country. */
export const sampleConfig = (change: Partial<SipConfig> = {}): SipConfig => ({
  trunks: [
    { fqdn: sbc1, port: 5061 },
    { fqdn: sbc2, port: 5061 },
  ],
  routes: [sampleRoute(), sampleRoute({ name: 'gb', pattern: '^\\+44\\d{7,10}$', trunks: [sbc2] })],
  ...change,
});
