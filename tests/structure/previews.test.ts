import { buildSchema, Kind, parse, visit, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { modules } from '../../server/modules.ts';
import { filesBelow, readSource } from './source-files.ts';

const schema = buildSchema(readSource('schema.graphql'));
const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type);
  return found && 'getFields' in found ? Object.keys(found.getFields()) : [];
};

/** Acts that the client offers without asking for their preview first, and what a reader sees instead. */
const seenWithout: Readonly<Record<string, string>> = {
  addNote: 'The note, as it is being written.',
  addEventNote: 'The note, as it is being written.',
  addManualEvent: 'The form says all of what is made.',
  expireCheckout:
    'The dialog says that nobody can buy there any more; no row changes before the provider answers.',
  createFeature: 'The form says all of what is made, and it can be undone.',
  createMeter: 'The form says all of what is made, and it can be undone.',
  createModel: 'The form says all of what is made, and it can be undone.',
  createProduct: 'The form says all of what is made, and it can be undone.',
  createPlan: 'The form says all of what is made.',
  updateMailTemplate: 'The mail as it would be sent, beside the words, and it can be undone.',
  issueLicense: 'The form says all of what is made; its key is made anew each time.',
  issueLicenses: 'The form says all of what is made; the keys are made anew each time.',
  createApp: 'The form says all of what is made, and it can be undone.',
  createLicenseOffer: 'The form says all of what is made, and it can be undone.',
  createCreditPack: 'The form says all of what is made, and it can be undone.',
  createPromoCode: 'The form says all of what is made, and it can be undone.',
  createTag: 'The form says all of what is made, and it can be undone.',
  updateTag: 'The form says what changes, and on how many.',
  tagOrganization: 'The tag, as it is chosen, and it can be undone.',
  untagOrganization: 'The tag, as it is taken off, and it can be undone.',
  refundPayment: 'previewRefund tells what is left, whether it needs approval, and who is told.',
};

interface Asked {
  mutations: Set<string>;
  previews: Set<string>;
}

/** What the documents of the client do, and what they ask the preview of. */
function asked(): Asked {
  const found: Asked = { mutations: new Set(), previews: new Set() };
  const rootFields = ({ selectionSet }: OperationDefinitionNode) =>
    selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? [node] : []));
  for (const file of filesBelow('client', /\.graphql$/)) {
    visit(parse(readSource(file)), {
      OperationDefinition(operation) {
        for (const field of rootFields(operation)) {
          if (operation.operation === 'mutation') found.mutations.add(field.name.value);
          else if (field.name.value === 'preview')
            for (const node of field.selectionSet?.selections ?? [])
              if (node.kind === Kind.FIELD) found.previews.add(node.name.value);
        }
      },
    });
  }
  return found;
}

describe('every act', () => {
  test('has a preview, or its module says why not', () => {
    const exempt = Object.fromEntries(
      modules.flatMap((module) => Object.entries(module.withoutPreview ?? {})),
    );
    const previewed = fieldsOf('Preview');
    expect(
      fieldsOf('Mutation')
        .filter((name) => !previewed.includes(name))
        .sort(),
    ).toEqual(Object.keys(exempt).sort());
    expect(Object.values(exempt).filter((reason) => reason.trim() === '')).toEqual([]);
  });

  test('of the client is previewed there, or this table says what is seen instead', () => {
    const { mutations, previews } = asked();
    const previewed = fieldsOf('Preview');
    expect(mutations.size).toBeGreaterThan(50);
    const unseen = [...mutations].filter((name) => previewed.includes(name) && !previews.has(name));
    expect(unseen.sort()).toEqual(Object.keys(seenWithout).sort());
  });
});
