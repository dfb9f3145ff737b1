import { type Html, html, raw } from './html.ts';
import { styles } from './styles.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A whole page around its content. */
export const toDocument = (title: string, content: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(styles)}</style>
</head>
<body><main>${content}
<footer>Made by Switchboard.</footer>
</main></body>
</html>
`.html;
