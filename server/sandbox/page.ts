import type { FastifyReply } from 'fastify';

/** Text that is ready to stand in a page; everything else is escaped on its way in. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | Part[];

export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(strings.reduce((text, string, index) => text + string + written(parts[index] ?? ''), ''));

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** These pages run no script, load nothing from elsewhere and stand in nobody's frame. */
export function sendPage(reply: FastifyReply, title: string, body: Html): FastifyReply {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Sandbox</title>
        <link rel="stylesheet" href="/sandbox/style.css" />
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
  return reply
    .type('text/html; charset=utf-8')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    .header('cache-control', 'no-store')
    .send(page.text);
}

export const stylesheet = `
:root { color-scheme: light dark; --line: light-dark(#e2e8f0, #334155); --dim: light-dark(#475569, #94a3b8); }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f8fafc, #0f172a); color: light-dark(#0f172a, #f1f5f9); }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
p.dim, time, .dim { color: var(--dim); font-size: .875rem; }
a { color: light-dark(#1d4ed8, #93c5fd); }
ul.cards { list-style: none; padding: 0; margin: 1.5rem 0; display: grid; gap: .75rem; }
.card { display: block; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: light-dark(#fff, #1e293b); color: inherit; text-decoration: none; }
a.card:hover, a.card:focus-visible { border-color: light-dark(#1d4ed8, #93c5fd); }
.card strong { display: block; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; }
.sandbox { margin: 0 0 1.5rem; padding: .5rem .75rem; border-radius: .5rem; font-size: .875rem; background: light-dark(#fef3c7, #422006); color: light-dark(#78350f, #fde68a); }
.alert { padding: .5rem .75rem; border: 1px solid light-dark(#dc2626, #f87171); border-radius: .5rem; color: light-dark(#b91c1c, #fca5a5); }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
label { display: block; margin: 0 0 .75rem; font-size: .875rem; }
input:not([type=hidden]) { display: block; box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .5rem .625rem; font: inherit; font-size: 1rem; border: 1px solid light-dark(#94a3b8, #64748b); border-radius: .375rem; background: light-dark(#fff, #0f172a); color: inherit; }
button { padding: .625rem 1rem; font: inherit; font-weight: 600; border: 1px solid transparent; border-radius: .375rem; background: light-dark(#1d4ed8, #2563eb); color: #fff; cursor: pointer; }
form > button { width: 100%; }
form.row > button, button.quiet { width: auto; }
button.quiet { background: transparent; color: inherit; border-color: light-dark(#94a3b8, #64748b); }
:focus-visible { outline: 2px solid light-dark(#1d4ed8, #93c5fd); outline-offset: 2px; }
.row { display: flex; gap: .75rem; }
.row > label { flex: 1; }
form.inline { display: flex; gap: .75rem; align-items: end; margin: 1rem 0; }
form.inline label { flex: 1; margin: 0; }
form.inline button { padding-block: .5rem; }
form.card, details { margin: 1rem 0; }
summary { cursor: pointer; font-size: .875rem; }
dl.pairs { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem; font-size: .875rem; }
dl.pairs dt { font-family: ui-monospace, monospace; }
dl.pairs dd { margin: 0; }
table.lines { width: 100%; border-collapse: collapse; margin: 1rem 0; }
table.lines td, table.lines th { padding: .5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
table.lines td:last-child { text-align: right; white-space: nowrap; padding-left: 1rem; font-variant-numeric: tabular-nums; }
iframe.mail { display: block; box-sizing: border-box; width: 100%; height: 30rem; border: 1px solid var(--line); border-radius: .5rem; background: #f1f5f9; }
.code { font: 600 2rem/1.2 ui-monospace, monospace; letter-spacing: .15em; }
`;
