import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from './user.entity.ts';

/** Whether the seed of the demo was ever run here: its passwords stand in the README. */
export const demoAccountsExist = async (em: EntityManager): Promise<boolean> =>
  (await em.findOne(User, { demo: true })) !== null;
