// PostGraphile as one would choose it for these pages. Plain JavaScript, because its packages are not there when types are checked.
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { grafserv } from 'grafserv/node';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileRelayPreset } from 'postgraphile/presets/relay';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const { DATABASE_URL, PORT, FIND_CALLER } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

/** The same session, by the same one statement. */
async function callerOf(request) {
  const token = /bursar_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const now = new Date();
  const { rows } = await pool.query({
    name: 'find-caller',
    text: FIND_CALLER,
    values: [createHash('sha256').update(token).digest('base64url'), now, new Date(now.getTime() - 60_000)],
  });
  if (!rows[0]?.isStaff) throw new Error('Sign in first.');
  return rows[0];
}

/** Relations without foreign keys; and a table whose name GraphQL keeps for itself. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'audit.entry': { tags: { foreignKey: ['(actor_user_id) references public.user_account (id)'] } },
      'public.subscription': { tags: { name: 'purchase' } },
      'public.provider_command': {
        tags: { foreignKey: ['(subject_id) references public.subscription (id)'] },
      },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileRelayPreset],
  plugins: [tags],
  // lets conditions name any column
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ pool, schemas: ['public', 'audit'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ caller: node ? await callerOf(node.req) : null }),
  },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
if (process.argv.includes('--print-schema')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
  process.exit(0);
}
process.on('SIGTERM', () => process.exit(0));
