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

/** These pages run no script, load nothing from elsewhere and are nobody's frame. */
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
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
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
.code { font: 600 2rem/1.2 ui-monospace, monospace; letter-spacing: .15em; }
`;
