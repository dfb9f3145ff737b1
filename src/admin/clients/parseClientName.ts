import { InvalidArgumentError } from 'commander';
import { defaultClient, isClientName } from '../../calls/apiClient.ts';

/** @throws InvalidArgumentError for what no API client can be called */
export const parseClientName = (text: string): string => {
  const name = text.trim();
  if (isClientName(name)) return name;
  throw new InvalidArgumentError(
    name === defaultClient.name
      ? 'So everybody is called as long as there is no client.'
      : 'Write a lower-case letter and up to 49 more letters, digits and "-".',
  );
};
