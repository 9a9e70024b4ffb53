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

const { DATABASE_URL, ROW_SECURITY_URL, PORT, FIND_CALLER } = process.env;
const sessions = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
/** With row security the rows are read as another role, which policies hold. */
const pool = ROW_SECURITY_URL ? new pg.Pool({ connectionString: ROW_SECURITY_URL, max: 10 }) : sessions;

/** The same session, by the same one statement. */
async function callerOf(request) {
  const token = /bursar_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const now = new Date();
  const { rows } = await sessions.query({
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
    context: async ({ node }) => {
      const caller = node ? await callerOf(node.req) : null;
      if (!ROW_SECURITY_URL) return { caller };
      return {
        caller,
        pgSettings: {
          'bench.kind': caller?.isStaff ? 'staff' : 'customer',
          'bench.user_id': caller?.userId ?? '',
        },
      };
    },
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
