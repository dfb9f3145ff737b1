import { maxJsonLength } from './maxJsonLength.ts';

/**
 * Writes a value as the JSON of one property of a row.
 * @param what the value, for the error: `the state of call abc`
 */
export const toJson = (value: unknown, what: string): string => {
  const json = JSON.stringify(value);
  if (json.length <= maxJsonLength) return json;
  throw new Error(
    `The JSON of ${what} has ${json.length} characters; a row takes ${maxJsonLength}. ` +
      'Keep less in it, such as fewer or shorter variables.',
  );
};
