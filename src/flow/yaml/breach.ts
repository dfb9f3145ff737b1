/**
 * Something that YAML allows or refuses and a flow must not hold. `offset` counts from the
 * file's begin.
 */
export type Breach = Readonly<{
  /** After `structure` the rest of the file cannot be understood; `comment` cuts a text short. */
  kind: 'structure' | 'form' | 'comment';
  offset: number;
  message: string;
  remedy: string;
}>;
