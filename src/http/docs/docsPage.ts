import { createHash } from 'node:crypto';

/**
 * Works wherever the page is served, with or without a slash at its end: everything is found beside
 * it. The key is asked for when the contract is not given without, and stays in memory.
 */
const program = `
const here = location.pathname.replace(/\\/+$/, '');
const form = document.querySelector('form');
const said = document.querySelector('output');
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const show = (contract, key) => {
  const page = document.createElement('rapi-doc');
  const how = {
    'load-fonts': 'false', 'show-header': 'false', 'render-style': 'read',
    'allow-server-selection': 'false', 'allow-spec-url-load': 'false',
    'allow-spec-file-load': 'false', 'theme': dark ? 'dark' : 'light',
    'regular-font': 'system-ui, sans-serif', 'mono-font': 'ui-monospace, monospace',
    'schema-style': 'table', 'show-method-in-nav-bar': 'as-colored-text',
  };
  for (const [name, value] of Object.entries(how)) page.setAttribute(name, value);
  const url = new URL(here + '/..', location.href).href.replace(/\\/+$/, '');
  contract.servers = [{ url, description: 'This app.' }];
  page.addEventListener('spec-loaded', () => {
    if (key !== '') page.setApiKey('key', key);
  });
  form.remove();
  document.body.append(page);
  page.loadSpec(contract);
};
const ask = async (key) => {
  const headers = key === '' ? {} : { 'x-functions-key': key };
  const response = await fetch(here + '/../openapi.json', { headers });
  if (response.ok) return show(await response.json(), key);
  form.hidden = false;
  form.elements.key.focus();
  if (key !== '') said.textContent = 'This key does not open the contract.';
};
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(form.elements.key.value.trim());
});
const library = document.createElement('script');
library.src = here + '/rapidoc.js';
library.addEventListener('load', () => ask(''));
library.addEventListener('error', () => { said.textContent = 'The page could not be loaded.'; });
document.head.append(library);
`;

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
form { max-width: 30rem; margin: 20vh auto; padding: 0 1rem; }
input, button { font: inherit; padding: .4rem .6rem; }
input { width: 100%; box-sizing: border-box; margin: .3rem 0 .8rem; }
output { display: block; margin-top: .8rem; text-align: center; }
`;

/** The page that shows the contract. */
export const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Switchboard: the API</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<form hidden>
<label>The key of an API client
<input name="key" type="password" autocomplete="off" required></label>
<button>Show the API</button>
</form>
<output></output>
<script>${program}</script>
</body>
</html>
`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What the page may load: what is served beside it, and its own program. */
export const docsPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${sha256(program)}'`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
