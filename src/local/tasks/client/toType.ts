/** The part of JSON Schema that the contract is written in. */
export type JsonSchema = Readonly<{
  $ref?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  type?: string | readonly string[];
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: JsonSchema | boolean;
  description?: string;
}>;

const indent = (text: string): string => text.replace(/^/gm, '  ').trimStart();

const nameOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

/** A comment of one line or of several. */
export const toComment = (text: string): string => {
  const lines = text.trim().split('\n');
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
};

const objectType = ({ properties = {}, required = [], additionalProperties }: JsonSchema) => {
  const known = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? '' : '?';
    const line = `${nameOf(name)}${mark}: ${toType(property)};`;
    return property.description === undefined
      ? line
      : `${toComment(property.description)}\n${line}`;
  });
  const isOpen = typeof additionalProperties === 'object';
  const rest = isOpen ? toType(additionalProperties) : 'unknown';
  if (known.length === 0) return `Record<string, ${rest}>`;
  const others = isOpen ? [`[name: string]: ${rest};`] : [];
  return `{\n  ${[...known, ...others].map(indent).join('\n  ')}\n}`;
};

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ');

const typeOfKind = (kind: string, schema: JsonSchema): string => {
  switch (kind) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `Array<${toType(schema.items ?? {})}>`;
    case 'object':
      return objectType(schema);
    default:
      return kind;
  }
};

/** A schema as a type of TypeScript; a schema that has a name is called by it. */
export const toType = (schema: JsonSchema): string => {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, '');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return union(schema.enum.map((one) => JSON.stringify(one)));
  const any = schema.anyOf ?? schema.oneOf;
  if (any !== undefined) return union(any.map(toType));
  if (schema.type === undefined) return 'unknown';
  return union([schema.type].flat().map((kind) => typeOfKind(kind, schema)));
};
