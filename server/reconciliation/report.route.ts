import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../kit/runtime.ts';

export function reportRoute(_app: FastifyInstance, _runtime: Runtime): void {}
