/** What is sent to the `statusUrl` of a call at every change of its status. */
export const statusWebhook = {
  post: {
    operationId: 'callStatus',
    tags: ['calls'],
    summary: 'Hear of a change of the status of a call',
    description:
      'Sent by this app to `statusUrl`: each change once, in the order of `sequence`; again with ' +
      'back-off for a day until it is answered by 2xx. Signed as Standard Webhooks has it.',
    security: [],
    parameters: [
      ...['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
        name,
        in: 'header',
        required: true,
        description: 'By Standard Webhooks.',
        schema: { type: 'string' },
      })),
    ],
    requestBody: {
      description: 'The change.',
      required: true,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/StatusChange' },
        },
      },
    },
    responses: {
      '2XX': { description: 'It is heard of.' },
      '410': { description: 'It is not to be sent any more.' },
    },
  },
} as const;
