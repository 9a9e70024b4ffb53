import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { plugins } from '../../vite.config.ts';
import { chromiumLaunch } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  plugins,
  // Found before the first test, so that none is interrupted by a reload.
  optimizeDeps: { entries: ['client/kit/*.vue', 'client/main.ts', 'tests/components/*.ts'] },
  test: {
    name: 'components',
    include: ['tests/components/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await chromiumLaunch() }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
