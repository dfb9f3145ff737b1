/**
 * What an operator has switched on, by the name of the switch; a switch that is off is not there.
 * `until` is when it goes off by itself (milliseconds since 1970), or null; `say` is what callers
 * are to hear of it, or empty.
 */
export type Switches = Readonly<Record<string, Readonly<{ until: number | null; say: string }>>>;
