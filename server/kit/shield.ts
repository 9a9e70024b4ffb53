import { createRequire } from 'node:module';
import util from 'node:util';

// graphql-shield 7.6.5 calls util.isUndefined, which Node 23 dropped: its ESM build fails to link, its CommonJS build works
// once the function is back. graphql-middleware must come from the same module system.
Object.assign(util, { isUndefined: (value: unknown) => value === undefined });
const require = createRequire(import.meta.url);

export const { shield, rule, allow, deny } = require('graphql-shield') as typeof import('graphql-shield');
export const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');
