import { audit } from './audit/module.ts';
import { identity } from './identity/module.ts';
import { insights } from './insights/module.ts';
import type { Module } from './kit/module.ts';
import { organizations } from './organizations/module.ts';
import { system } from './system/module.ts';

/** The ladder: a module imports entities and verbs only of those that stand before it. */
export const modules: readonly Module[] = [audit, system, identity, organizations, insights];
