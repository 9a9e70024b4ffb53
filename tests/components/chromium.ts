import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const home = path.join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** What Playwright has to be told to start the browser of this checkout. */
interface Launch {
  executablePath?: string;
  channel?: string;
  args: string[];
  env: Record<string, string>;
}

/** The package unpacks into the folder for temporary files; here it goes into one of our own, whole or not at all. */
async function unpack(): Promise<void> {
  const room = `${home}-${process.pid}`;
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  await mkdir(room, { recursive: true });
  // Makes the package bring its libraries and fonts along.
  Object.assign(process.env, { TMPDIR: room, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
    for (const [name, value] of Object.entries({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  // The package's own fonts.conf names /tmp; without a font the browser dies at the first text field.
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>`;
  await writeFile(path.join(room, 'fonts.conf'), fonts);
  await rename(room, home).catch(() => rm(room, { recursive: true }));
}

/** A Chromium that needs nothing from the machine: on Linux out of a package, elsewhere an installed Chrome. */
export async function chromiumLaunch(): Promise<Launch> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (process.platform !== 'linux') return { channel: 'chrome', args: [], env };
  if (!existsSync(home)) await unpack();
  return {
    executablePath: path.join(home, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: {
      ...env,
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}
