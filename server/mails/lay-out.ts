/** A paragraph, or the button that it is; escaped. */
export type Block = { readonly html: string } | { readonly href: string; readonly label: string };

/** All of it escaped. */
export interface Letterhead {
  readonly product: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

const font = "font-family:Inter,'Helvetica Neue',Arial,sans-serif";

const paragraph = (html: string): string =>
  `<p style="margin:0 0 16px;font-size:15px;line-height:24px;color:#334155;${font}">${html}</p>`;

const button = (href: string, label: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 24px"><tr><td style="border-radius:6px;background:#4f46e5">` +
  `<a href="${href}" style="display:inline-block;padding:10px 18px;font-size:15px;line-height:20px;font-weight:600;color:#ffffff;text-decoration:none;${font}">${label}</a>` +
  `</td></tr></table>`;

const blockHtml = (block: Block): string =>
  'href' in block ? button(block.href, block.label) : paragraph(block.html);

/** The look of the product, in what mail programs of the last twenty years understand: tables, and styles on the spot. */
export const layOut = ({ product, subject, blocks }: Letterhead): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="margin:0;background:#f1f5f9">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f1f5f9"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td style="padding:0 4px 16px;font-size:15px;line-height:20px;font-weight:700;color:#4338ca;${font}">${product}</td></tr>
<tr><td style="padding:28px 28px 12px;background:#ffffff;border:1px solid #e2e8f0;border-radius:10px">
${blocks.map(blockHtml).join('\n')}
</td></tr>
<tr><td style="padding:16px 4px 0;font-size:13px;line-height:20px;color:#475569;${font}">Sent by ${product}.</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
