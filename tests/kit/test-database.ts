import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseAddresses } from '../../server/kit/database.ts';
import { password, template } from './test-config.ts';

export interface TestDatabase extends DatabaseAddresses {
  /** As the cluster's superuser: what even the owner of the tables may not do. */
  readonly superUrl: string;
  drop(): Promise<void>;
}

/** The cluster of the whole run; `npm run bench`, which is no test, has one of its own. */
const clusterUrl = async (): Promise<string> =>
  process.env['TEST_CLUSTER_URL'] ?? (await import('vitest')).inject('clusterUrl');

async function onCluster(statement: string): Promise<void> {
  const client = new Client({ connectionString: `${await clusterUrl()}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh copy of the migrated template, in some 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onCluster(`create database ${name} template ${template} owner bursar_owner strategy file_copy`);
  const superUrl = `${await clusterUrl()}/${name}`;
  const address = (user: string, secret: string): string => {
    const url = new URL(superUrl);
    url.username = user;
    url.password = secret;
    return url.href;
  };
  return {
    url: address('bursar_app', password),
    ownerUrl: address('bursar_owner', password),
    superUrl,
    drop: () => onCluster(`drop database if exists ${name} with (force)`),
  };
}
