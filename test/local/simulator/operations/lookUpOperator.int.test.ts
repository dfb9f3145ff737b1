import { expect, test } from 'vitest';
import { startResource } from '../startResource.ts';

const details = { includeAdditionalOperatorDetails: true };

test('a number of another country is told in its own format', async () => {
  const { numbers } = await startResource();
  expect(await numbers.searchOperatorInformation(['+442079460000'], details)).toMatchObject({
    values: [
      {
        phoneNumber: '+442079460000',
        nationalFormat: '020 7946 0000',
        internationalFormat: '+44 20 7946 0000',
        isoCountryCode: 'GB',
        numberType: 'geographic',
        operatorDetails: { name: 'Contoso Telecom' },
      },
    ],
  });
});

test('what is no number is refused', async () => {
  const { numbers } = await startResource();
  const attempt = numbers.searchOperatorInformation(['garbage'], details);
  await expect(attempt).rejects.toMatchObject({ statusCode: 400, code: 'InternalError' });
});
