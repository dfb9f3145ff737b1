import type { PhoneNumberType } from '@azure/communication-phone-numbers';
import { InvalidArgumentError } from 'commander';

const types: Readonly<Record<string, PhoneNumberType>> = {
  geographic: 'geographic',
  tollfree: 'tollFree',
  mobile: 'mobile',
};

/** @throws InvalidArgumentError for what is no kind of number */
export const parseNumberType = (text: string): PhoneNumberType => {
  const name = text.trim().toLowerCase().replaceAll('-', '');
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type !== undefined) return type;
  throw new InvalidArgumentError('Write geographic, toll-free or mobile.');
};
