/** An Adaptive Card, as far as all of ours are alike. */
export type CardContent = Readonly<{
  title: string;
  facts: readonly Readonly<{ title: string; value: string }>[];
  note: string;
  action: Readonly<{ title: string; url: string }>;
}>;

const cardOf = ({ title, facts, note, action }: CardContent) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  body: [
    { type: 'TextBlock', text: title, size: 'large', weight: 'bolder', wrap: true },
    { type: 'FactSet', facts },
    { type: 'TextBlock', text: note, isSubtle: true, wrap: true },
  ],
  actions: [{ type: 'Action.OpenUrl', ...action }],
});

/** The message that a workflow of Teams takes: an Adaptive Card in its envelope. */
export const toTeamsMessage = (content: CardContent): string => {
  const contentType = 'application/vnd.microsoft.card.adaptive';
  const attachment = { contentType, contentUrl: null, content: cardOf(content) };
  return JSON.stringify({ type: 'message', attachments: [attachment] });
};
