import { spawn, type ChildProcess } from 'node:child_process';

/** The demo's server, restarted when its code changes, and Vite in front of it, which swaps modules in the open page. */
const programs = [
  ['tsx', 'watch', '--clear-screen=false', 'server/main.ts', '--without-client'],
  ['vite'],
] as const;

const children: ChildProcess[] = programs.map(([program, ...args]) =>
  spawn(program, args, { stdio: 'inherit' }),
);
const stop = (): void => children.forEach((child) => child.kill('SIGINT'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
