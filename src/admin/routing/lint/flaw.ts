/** Something about trunks and routes that is wrong, or that probably is not what was meant. */
export type Flaw = Readonly<{
  /** An error is refused by the provider, or can be meant by nobody. */
  level: 'error' | 'warning';
  /** Such as `shadowed`. */
  kind: string;
  /** Where in the document it stands: `['routes', 0, 'pattern']`. */
  path: readonly (string | number)[];
  message: string;
  remedy: string;
}>;
