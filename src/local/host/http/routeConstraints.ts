export type Constraint = (value: string) => boolean;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const bareGuid = /^[0-9a-f]{32}$/i;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const double = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const int32 = { min: -(2n ** 31n), max: 2n ** 31n - 1n };
const int64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

const matches =
  (pattern: RegExp): Constraint =>
  (value) =>
    pattern.test(value);

const integer =
  (range: Readonly<{ min: bigint; max: bigint }>): Constraint =>
  (value) =>
    /^[+-]?\d+$/.test(value) &&
    BigInt(value.replace('+', '')) >= range.min &&
    BigInt(value.replace('+', '')) <= range.max;

const plain: Readonly<Record<string, Constraint>> = {
  int: integer(int32),
  long: integer(int64),
  bool: matches(/^(true|false)$/i),
  guid: (value) => guid.test(value.replace(/^\{(.*)\}$/, '$1')) || bareGuid.test(value),
  alpha: matches(/^[a-z]*$/i),
  decimal: matches(decimal),
  double: matches(double),
  float: matches(double),
  datetime: (value) => !Number.isNaN(Date.parse(value)),
  required: (value) => value !== '',
};

const withNumbers: Readonly<Record<string, (a: number, b: number) => Constraint>> = {
  minlength: (least) => (value) => value.length >= least,
  maxlength: (most) => (value) => value.length <= most,
  length: (least, most) => (value) => value.length >= least && value.length <= most,
  min: (least) => (value) => integer(int64)(value) && Number(value) >= least,
  max: (most) => (value) => integer(int64)(value) && Number(value) <= most,
  range: (least, most) => (value) =>
    integer(int64)(value) && Number(value) >= least && Number(value) <= most,
};

/**
 * A route constraint by its name and what stands in its parentheses, as ASP.NET Core knows them;
 * undefined for a name it does not know or arguments it cannot read.
 */
export function routeConstraint(name: string, text: string | undefined): Constraint | undefined {
  const key = name.toLowerCase();
  if (text === undefined) return plain[key];
  // Braces are doubled in a route template, and the pattern is not anchored.
  if (key === 'regex') return matches(new RegExp(text.replace(/([{}])\1/g, '$1'), 'i'));
  const [first, second = first] = text.split(',').map(Number);
  if (first === undefined || second === undefined || Number.isNaN(first + second)) return undefined;
  return withNumbers[key]?.(first, second);
}
