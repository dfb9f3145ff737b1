/** What the interface of 2023-03-01 takes at most. */
export const limits = {
  trunks: 250,
  routes: 250,
  trunksOfRoute: 250,
  fqdnLength: 249,
  nameLength: 256,
  descriptionLength: 1_024,
  patternLength: 1_024,
  port: 65_535,
} as const;
