import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Mailer } from './mailer.ts';
import type { Limiter } from './rate-limit.ts';
import type { ReadEngine } from './read/engine.ts';
import type { TimelineSource } from './timeline-source.ts';

/** What a process opens once, and every request and job shares. */
export interface Runtime {
  readonly config: Config;
  readonly orm: MikroORM;
  /** The same connections as the ORM's, for prepared statements. */
  readonly pool: Pool;
  readonly engine: ReadEngine;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly mailer: Mailer;
  readonly log: Logger;
  /** What the timelines are made of, from all modules. */
  readonly timeline: readonly TimelineSource[];
  /** How records are called, by table: SQL expressions over the row, from all modules. */
  readonly labels: Readonly<Record<string, string>>;
  close(): Promise<void>;
}
