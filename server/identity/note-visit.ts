import type { EntityManager } from '@mikro-orm/postgresql';

/** A statement that notes elsewhere that a person was here, and its values. */
export type VisitNote = (userId: string, at: Date) => readonly [text: string, values: unknown[]];

const notes: VisitNote[] = [];

/** Lets a higher module know of visits: once a minute for as long as a person is here. Such a statement waits for nobody. */
export function visitNote(note: VisitNote): void {
  notes.push(note);
}

/** Tells everyone who wants to know of visits. */
export async function noteVisitElsewhere(em: EntityManager, userId: string, at: Date): Promise<void> {
  for (const note of notes) {
    const [text, values] = note(userId, at);
    await em.execute(text, values);
  }
}
