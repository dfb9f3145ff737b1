import { InvalidArgumentError } from 'commander';

const app = /^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/i;
const group = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;

/** Reads the name of a function app, as Azure lets it be named: nothing else gets to az. */
export const parseApp = (text: string): string => {
  if (app.test(text)) return text;
  throw new InvalidArgumentError('Write the name of the function app, without a domain.');
};

/** Reads the name of a resource group. */
export const parseGroup = (text: string): string => {
  if (group.test(text)) return text;
  throw new InvalidArgumentError('Write the name of the resource group that the app is in.');
};
