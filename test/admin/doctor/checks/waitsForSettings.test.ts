import { expect, test } from 'vitest';
import { waitsForSettings } from '../../../../src/admin/doctor/checks/waitsForSettings.ts';

test('what waits for the settings is not taken to be right', () => {
  expect(waitsForSettings('Speech')).toMatchObject({
    status: 'unchecked',
    message: expect.stringMatching(/^Speech cannot be looked at/),
  });
});
