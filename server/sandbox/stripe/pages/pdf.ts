/** A page of A4 with a heading and lines of text: the smallest file that every reader of PDF opens. */
export function pdfOf(lines: string[]): Buffer {
  const [heading = '', ...rest] = lines;
  const text = [
    'BT /F2 18 Tf 56 770 Td',
    `(${escaped(heading)}) Tj`,
    '/F1 11 Tf 0 -28 Td 16 TL',
    ...rest.map((line) => `(${escaped(line)}) Tj T*`),
    'ET',
  ].join('\n');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file, 'latin1');
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** WinAnsi has the euro elsewhere than Unicode; what it does not have at all becomes a question mark. */
const escaped = (line: string): string =>
  line
    .replaceAll('€', '\u0080')
    .replace(/[^\u0020-\u00ff]/g, '?')
    .replace(/[\\()]/g, (letter) => `\\${letter}`);
