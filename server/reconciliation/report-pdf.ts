import PDFDocument from 'pdfkit';
import { inWords } from '../kit/words.ts';
import type { ComparedField } from './compared-field.ts';
import { inOneLine } from './in-one-line.ts';

export interface ReportHead {
  readonly mode: string;
  readonly provider: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly numbers: Readonly<Record<string, number>>;
}

export interface ReportLine {
  readonly organization: string;
  readonly kind: string;
  readonly state: string;
  readonly object: string;
  readonly fields: readonly ComparedField[];
  readonly causeDetail: string | null;
}

const margin = 48;

/** The report of a run as pages to print and keep, written as its lines arrive. */
export async function writeReport(
  head: ReportHead,
  lines: AsyncIterable<ReportLine>,
  to: NodeJS.WritableStream,
): Promise<void> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    info: { Title: 'Reconciliation', CreationDate: head.startedAt },
  });
  pdf.pipe(to);
  pdf.font('Helvetica-Bold').fontSize(18).text('Reconciliation');
  pdf.font('Helvetica').fontSize(10).fillColor('#475569');
  pdf.text(
    `${head.mode === 'SYNC' ? 'Synchronized' : 'Compared'} with ${inWords(head.provider.toLowerCase())}, ${moment(head.startedAt)}`,
  );
  if (head.finishedAt) pdf.text(`Finished ${moment(head.finishedAt)}`);
  pdf.moveDown().fillColor('#0f172a');
  for (const [name, value] of Object.entries(head.numbers))
    pdf.text(`${name}: ${value.toLocaleString('en')}`);
  pdf.moveDown();
  let count = 0;
  for await (const line of lines) {
    count += 1;
    writeLine(pdf, line);
  }
  if (count === 0) pdf.text('Nothing differs.');
  pdf.end();
}

function writeLine(
  pdf: PDFKit.PDFDocument,
  { organization, kind, state, object, fields, causeDetail }: ReportLine,
): void {
  if (pdf.y > pdf.page.height - 3 * margin) pdf.addPage();
  pdf.font('Helvetica-Bold').fontSize(10).fillColor('#0f172a');
  pdf.text(printable(`${organization}: ${inWords(kind.toLowerCase())} (${state.toLowerCase()})`));
  pdf.font('Helvetica').fontSize(9).fillColor('#475569').text(printable(object));
  for (const field of fields) pdf.text(printable(inOneLine(field)));
  if (causeDetail) pdf.text(printable(causeDetail));
  pdf.moveDown(0.6);
}

const moment = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The fonts that every reader of PDF has know no letters beyond those of Western Europe. */
const printable = (text: string): string => text.normalize('NFC').replaceAll(/[^\u0020-\u00ff–’“”€]/g, '?');
