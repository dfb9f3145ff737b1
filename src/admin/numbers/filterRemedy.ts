/** What Event Grid takes in one filter. */
export const mostFilterValues = 25;

/** What lets calls to all of these pass the filter of the deployment, as raw ids. */
export const filterRemedy = (rawIds: readonly string[]): string =>
  rawIds.length > mostFilterValues
    ? `A filter holds ${mostFilterValues} values, and these are ${rawIds.length}: leave ` +
      'CALLED_RAW_IDS empty in infra/production.env, then: npm run deploy -- --only events'
    : `Write into infra/production.env: CALLED_RAW_IDS=${rawIds.join(',')} ; then: npm run ` +
      'deploy -- --only events';
