import type { Config } from './kit/config.ts';
import { deed } from './kit/deed.ts';
import { migrate } from './kit/migrate.ts';
import { createRuntime } from './kit/create-runtime.ts';
import { syncRoles } from './identity/sync-roles.ts';
import { modules } from './modules.ts';

/** Migrates, then grants new permissions to the roles that come with them. */
export async function bringUpToDate(config: Config): Promise<void> {
  await migrate(config, modules);
  const runtime = await createRuntime(config, modules);
  try {
    const permissions = Object.assign({}, ...modules.map((module) => module.permissions ?? {})) as Record<
      string,
      string
    >;
    await deed(runtime, { action: 'syncRoles', actor: 'migration', onlyIfChanged: true }, (ctx) =>
      syncRoles(ctx.em, permissions),
    );
  } finally {
    await runtime.close();
  }
}
