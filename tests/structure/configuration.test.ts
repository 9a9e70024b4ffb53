import { describe, expect, test } from 'vitest';
import {
  ConfigError,
  environment,
  readConfig,
  refuseDemoSettings,
  demoSecrets,
} from '../../server/kit/config.ts';
import { readSource } from './source-files.ts';

/** Set by tests alone. */
const internal = ['BURSAR_KILL_AT'];
const variables = Object.keys(environment.shape).filter((name) => !internal.includes(name));

const settings = {
  DATABASE_URL: 'postgres://bursar_app:x@localhost/bursar',
  SECRET_KEY: 'k'.repeat(32),
  SMTP_URL: 'smtp://localhost:1025',
};

describe('the configuration', () => {
  test.each(variables)('%s stands in .env.example', (name) => {
    expect(readSource('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'));
  });

  test.each(variables)('%s stands in the table of README', (name) => {
    expect(readSource('README.md')).toContain(`| \`${name}\``);
  });

  test('production starts with what is required', () => {
    expect(() => refuseDemoSettings(readConfig(settings))).not.toThrow();
  });

  test.each(Object.keys(settings))('production does not start without %s', (name) => {
    const lacking = { ...settings, [name]: '' };
    expect(() => refuseDemoSettings(readConfig(lacking))).toThrow(new RegExp(`^${name}: `, 'm'));
  });

  test.each([
    ['SECRET_KEY', demoSecrets.secretKey],
    ['STRIPE_API_KEY', demoSecrets.stripeKey],
    ['STRIPE_WEBHOOK_SECRET', demoSecrets.stripeWebhookSecret],
  ])('production refuses the %s of the demo', (name, value) => {
    expect(() => refuseDemoSettings(readConfig({ ...settings, [name]: value }))).toThrow(ConfigError);
  });

  test.each([
    ['PORT', '70000'],
    ['SECRET_KEY', 'short'],
    ['DATABASE_URL', 'mysql://localhost/bursar'],
    ['STRIPE_API_BASE', 'ftp://localhost'],
    ['TRUST_PROXY', 'perhaps'],
  ])('names %s where its value does not fit', (name, value) => {
    expect(() => readConfig({ ...settings, [name]: value })).toThrow(new RegExp(`^${name}: `));
  });
});
