import { defineModule } from '../kit/module.ts';
import { ApiKey } from './api-key.entity.ts';
import { ApiKeyResolver, NewApiKeyResolver } from './api-key.resolver.ts';
import { App } from './app.entity.ts';
import './app.fields.ts';
import { AppResolver } from './app.resolver.ts';
import { limits, permissions, rules, undoable } from './apps.permissions.ts';
import { observeApiKey } from './observe-api-key.ts';
import { observeApp } from './observe-app.ts';

export const apps = defineModule({
  name: 'apps',
  entities: [App, ApiKey],
  resolvers: [AppResolver, ApiKeyResolver, NewApiKeyResolver],
  permissions,
  rules,
  limits,
  undoable,
  observers: { App: observeApp, ApiKey: observeApiKey },
  tables: { api_key: { secret: ['token_hash'], omitted: ['last_used_at'] } },
  labels: { app: 'name', api_key: "prefix || ' ' || name" },
});
