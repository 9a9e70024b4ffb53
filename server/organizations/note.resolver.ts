import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { addNote, AddNoteInput } from './add-note.ts';
import { Note } from './note.entity.ts';

@Resolver()
export class NoteResolver {
  @Mutation(() => Note, {
    description:
      'Keeps a note about a customer, for the staff alone; it shows in the timeline. Errors: NOT_FOUND, USER_ERASED, BAD_USER_INPUT.',
  })
  addNote(
    @Arg('input', () => AddNoteInput, { description: 'The note, and whom it is about.' }) input: AddNoteInput,
    @Ctx() ctx: Context,
  ): Promise<Note> {
    return addNote(ctx, input);
  }
}
