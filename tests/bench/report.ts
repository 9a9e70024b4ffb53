import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ExportFindings } from './exports.ts';
import type { LicenseFindings } from './licenses.ts';
import type { Effort, Measured } from './measure.ts';
import type { ReconciliationTime } from './reconciliation.ts';
import type { SeatSteps } from './seats.ts';
import type { Stage } from './stage.ts';

type Table = Readonly<Record<string, Measured>>;

/** Everything that one run found. */
export interface Findings {
  readonly people: number;
  readonly stage: Stage;
  readonly effort: Effort;
  /** Processes that wanted a processor when the run began and ended, beside the bench itself at its end. */
  readonly busy: readonly [number, number];
  readonly reads: ReadonlyMap<string, Table>;
  readonly exported: ExportFindings;
  readonly webhooks: Table;
  readonly seats: SeatSteps;
  readonly licenses: LicenseFindings;
  readonly credits: Table;
  readonly reconciliation: ReconciliationTime;
}

const file = path.join(import.meta.dirname, '../../docs/benchmarks.md');
const begin = (name: string): string => `<!-- ${name}: npm run bench writes from here -->`;
const end = (name: string): string => `<!-- ${name}: to here -->`;

const number = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number): string => `${value.toFixed(2)} x`;
const milliseconds = (value: number | null | undefined): string => value?.toFixed(2) ?? '–';
const rate = (table: Table, name: string): number => table[name]?.requestsPerSecond ?? Number.NaN;
const against = (table: Table, name: string): string => ratio(rate(table, 'bursar') / rate(table, name));

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index ? '---:' : '---')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function machine({ people, stage, effort, busy }: Findings): string {
  const [processor] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const [before, after] = busy.map((load) => load.toFixed(1));
  return `${new Date().toISOString().slice(0, 10)}: ${os.cpus().length} cores of ${processor?.model.trim() ?? 'an unknown processor'}, ${memory} GB,
${os.type()} ${os.release().split('-')[0]}, Node ${process.versions.node}, PostgreSQL 18 on the same machine. Load average ${before} when the measuring began, ${after} when it ended.
${number(people)} people, ${number(stage.organizations)} organizations with a subscription each, ${number(stage.entries)} audit entries; seeded in ${stage.seededInSeconds} s.
${effort.rounds} rounds of ${effort.seconds} s for each contestant and task after one to warm up, ${effort.connections} connections.`;
}

const rivals = {
  floor: 'the floor',
  postgraphile: 'PostGraphile',
  'postgraphile-open': 'PostGraphile, no row security',
  loaders: 'entities + DataLoaders',
};
const others = Object.keys(rivals);
const words = Object.values(rivals);

function readTables(reads: Findings['reads']): string {
  const all = [...reads];
  const ratios = rows(
    ['Bursar against', ...words],
    all.map(([title, table]) => [title, ...others.map((name) => against(table, name))]),
  );
  const details = rows(
    ['requests/s (server CPU, ms per request)', 'Bursar', ...words],
    all.map(([title, table]) => [
      title,
      ...['bursar', ...others].map(
        (name) => `${number(rate(table, name))} (${milliseconds(table[name]?.cpu)})`,
      ),
    ]),
  );
  const processor = rows(
    ['server CPU per request: theirs in times of ours', ...words],
    all.map(([title, table]) => [
      title,
      ...others.map((name) => ratio((table[name]?.cpu ?? Number.NaN) / (table['bursar']?.cpu ?? Number.NaN))),
    ]),
  );
  const [first, far] = all.filter(([title]) => title.startsWith('audit log')).map(([, table]) => table);
  const paging =
    first && far
      ? `A request of page 10,000 takes ${ratio(rate(first, 'bursar') / rate(far, 'bursar'))} the time of one of page 1 (PostGraphile: ${ratio(rate(first, 'postgraphile') / rate(far, 'postgraphile'))}).`
      : '';
  return [ratios, paging, details, processor].join('\n\n');
}

function exportLine({ rows: count, seconds, megabytes, memory, others }: ExportFindings): string {
  return `All ${number(count)} people as CSV: ${number(megabytes)} MB in ${seconds.toFixed(1)} s, in which the process held at most ${memory === null ? 'an unknown number of' : number(memory)} MB
and answered ${number(others.count)} pages of organizations to somebody else, in ${others.median.toFixed(1)} ms each (median; the slowest took ${others.slowest.toFixed(0)} ms).`;
}

function webhookTable(table: Table): string {
  return rows(
    ['webhook intake', 'requests/s', 'Bursar against it', 'server CPU, ms per request'],
    [
      ['bursar', 'Bursar: verify, keep the event and its job, in one transaction'],
      ['floor', 'by hand: verify and insert'],
      ['floor with job', 'by hand: verify, insert and add the job, in one statement'],
    ].map(([name = '', words = '']) => [
      words,
      number(rate(table, name)),
      name === 'bursar' ? '' : against(table, name),
      milliseconds(table[name]?.cpu),
    ]),
  );
}

function seatTable({ changes, total, statements, steps }: SeatSteps): string {
  const table = rows(
    ['step of a seat change', 'ms'],
    [
      ...steps.map(({ step, milliseconds: time }) => [step, time.toFixed(1)]),
      ['**the whole, as its caller sees it**', `**${total.toFixed(1)}**`],
    ],
  );
  return `${table}\n\nMedians over ${changes} changes, one after the other; ${statements} statements of the product's own connections each.`;
}

function licenseTable({ validations, batches }: LicenseFindings): string {
  const one = (name: string, words: string): string[] => [
    words,
    number(rate(validations, name)),
    name === 'bursar' ? '' : against(validations, name),
    milliseconds(validations[name]?.cpu),
  ];
  const table = rows(
    ['validating a license', 'requests/s', 'Bursar against it', 'server CPU, ms per request'],
    [
      one('bursar', 'Bursar: the key, its share of the minute, the license'),
      one('floor', 'by hand: the same, two prepared statements'),
    ],
  );
  const { count, keys, bursar, floor } = batches;
  return `${table}\n\nA batch of ${number(keys)} keys takes ${bursar.toFixed(1)} ms, by hand ${floor.toFixed(1)} ms with the same record in the audit: ${ratio(floor / bursar)} (medians over ${count}).`;
}

function creditTable(table: Table): string {
  return rows(
    ['spending credits', 'requests/s', 'Bursar against it', 'server CPU, ms per request'],
    [
      ['bursar', 'Bursar: the key, its share of the minute, one statement over the ledger'],
      ['floor', 'by hand: the same, two prepared statements'],
    ].map(([name = '', words = '']) => [
      words,
      number(rate(table, name)),
      name === 'bursar' ? '' : against(table, name),
      milliseconds(table[name]?.cpu),
    ]),
  );
}

function reconciliationLine({ subscriptions, objects, found, seconds, listing }: ReconciliationTime): string {
  return `Reconciling ${number(subscriptions)} subscriptions, ${number(objects)} objects with their invoices and payments, took ${seconds.toFixed(1)} s, in which it found the ${number(found)} discrepancies
that had been put there; only having Stripe's SDK list the same objects takes ${listing.toFixed(1)} s (its stand-in answers on this machine): ${ratio(seconds / listing)}.`;
}

/** Puts the findings into docs/benchmarks.md, between its marks; a run with many rows has a place of its own. */
export function writeReport(findings: Findings): void {
  const section = findings.people >= 1_000_000 ? 'a million people' : 'results';
  const parts = [
    machine(findings),
    readTables(findings.reads),
    exportLine(findings.exported),
    webhookTable(findings.webhooks),
    seatTable(findings.seats),
    licenseTable(findings.licenses),
    creditTable(findings.credits),
    reconciliationLine(findings.reconciliation),
  ];
  const text = fs.readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin(section)), text.indexOf(end(section))];
  if (from < 0 || to < 0) throw new Error(`docs/benchmarks.md has no marks of the section ${section}.`);
  const head = text.slice(0, from + begin(section).length);
  fs.writeFileSync(file, `${head}\n\n${parts.join('\n\n')}\n\n${text.slice(to)}`);
}
