import { fileURLToPath } from 'node:url';
import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const api = `http://127.0.0.1:${process.env.PORT ?? 4000}`;

/**
 * What Nuxt UI lacks for us. Its colors (client/kit/theme.css has them) and its drawer (nothing here opens one) write
 * style elements at run time, which a strict style-src refuses; the list of its palette has no name.
 */
const mends: readonly [string, (code: string) => string][] = [
  ['/runtime/plugins/colors.js', () => 'export default { install() {} };'],
  ['/runtime/components/Drawer.vue', () => '<template><slot name="content" /></template>'],
  [
    '/runtime/components/CommandPalette.vue',
    (code) => code.replace('<ListboxContent', '<ListboxContent aria-label="Results"'),
  ],
];

function mendNuxtUi(): Plugin {
  return {
    name: 'mend-nuxt-ui',
    enforce: 'pre',
    transform: (code, id) => mends.find(([path]) => id.endsWith(path))?.[1](code),
  };
}

export const plugins = [
  mendNuxtUi(),
  vue(),
  ui({
    root: here('.'),
    colorMode: false,
    autoImport: false,
    components: { dts: process.env.VITEST ? false : here('client/kit/components.generated.ts') },
    icon: { clientBundle: { scan: { globInclude: ['client/**/*.{vue,ts}'] } } },
    ui: {
      colors: {
        primary: 'indigo',
        neutral: 'slate',
        success: 'green',
        warning: 'amber',
        error: 'red',
        info: 'sky',
      },
      // Faded, the second line of an alert is too faint to read.
      alert: { slots: { description: 'opacity-100' } },
      // Under the pointer, Nuxt UI fades its solid buttons until their words are too faint to read.
      button: {
        compoundVariants: [
          { color: 'primary', variant: 'solid', class: 'hover:bg-primary/90 active:bg-primary/90' },
          { color: 'error', variant: 'solid', class: 'hover:bg-error/90 active:bg-error/90' },
        ],
      },
    },
  }),
];

export default defineConfig({
  root: here('client'),
  plugins,
  // The worker set-up of the playground is for Vite itself, not for its bundling of dependencies.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    fs: { allow: [here('.')] },
    // The server refuses requests of other origins; to it, those of the development server are its own.
    proxy: Object.fromEntries(
      ['/graphql', '/events', '/sandbox', '^/(export|import)/'].map((path) => [
        path,
        { target: api, changeOrigin: true, headers: { origin: api } },
      ]),
    ),
  },
  build: {
    outDir: here('dist/client'),
    emptyOutDir: true,
    rolldownOptions: {
      input: [here('client/index.html'), here('client/playground/index.html')],
      // React libraries mark modules for a server that we do not have.
      checks: { moduleLevelDirective: false },
    },
  },
});
