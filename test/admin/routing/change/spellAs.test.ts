import { expect, test } from 'vitest';
import { spellAs } from '../../../../src/admin/routing/change/spellAs.ts';
import { sampleConfig, sampleRoute, sbc1 } from '../sampleConfig.ts';

test('names are written as they are live, or as they stand among the trunks', () => {
  const wanted = {
    trunks: [
      { fqdn: 'SBC1.contoso.com', port: 5061 },
      { fqdn: 'New.contoso.com', port: 5061 },
    ],
    routes: [sampleRoute({ trunks: ['Sbc1.Contoso.com', 'new.contoso.com'] })],
  };
  const spelt = spellAs(sampleConfig(), wanted);
  expect(spelt.trunks.map(({ fqdn }) => fqdn)).toEqual([sbc1, 'New.contoso.com']);
  expect(spelt.routes[0]?.trunks).toEqual([sbc1, 'New.contoso.com']);
});

test('what is written exactly so stays', () => {
  expect(spellAs(sampleConfig(), sampleConfig())).toEqual(sampleConfig());
});
