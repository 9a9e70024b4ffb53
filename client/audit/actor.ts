import { words } from '../kit/words.ts';

/** Who did it: a person by name, else the part of the system by its kind. */
export function actorOf({
  actor,
  actorUser,
}: {
  actor: string;
  actorUser?: { name: string } | null;
}): string {
  if (actorUser) return actorUser.name;
  return actor.startsWith('job:') ? `Job ${words(actor.slice(4)).toLowerCase()}` : words(actor);
}
