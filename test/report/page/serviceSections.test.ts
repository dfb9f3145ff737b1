import { expect, test } from 'vitest';
import { serviceSection } from '../../../src/report/page/serviceSections.ts';
import { noService } from '../dayFacts.ts';
import { fullReport, reportOn } from '../reports.ts';

test('every part of the logs is shown', () => {
  const { html } = serviceSection(fullReport());
  for (const caption of [
    ...['As the service counts', 'Our records and the logs', 'Sound', 'Why legs ended'],
    ...['What was asked of the service', 'Prompts and questions', 'Recording and streaming'],
    ...['What the service has put on the bill', 'Seven days, by the kind of call'],
  ]) {
    expect(html).toContain(`<caption>${caption}</caption>`);
  }
  expect(html).toContain('31.5 ms');
});

test('where all of it is missing for one reason, that is said once', () => {
  const { html } = serviceSection(reportOn([], { service: noService('None is set.') }));
  expect(html.match(/None is set/g)).toHaveLength(1);
});
