/** The Azure subscription that a resource is in, as ids begin: `/subscriptions/<guid>`. */
export const subscriptionIn = (id: string): string =>
  /^\/subscriptions\/[^/]+/i.exec(id)?.[0] ?? '';
