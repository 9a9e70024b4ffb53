import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { BulkOperation } from '../bulk/bulk-operation.entity.ts';
import type { Ctx as Context } from '../kit/context.ts';
import { Needs } from '../kit/read/decorators.ts';
import { ImportFile, ImportKind } from './import-file.entity.ts';
import { fieldsOf, ImportField, matchHeader } from './import-format.ts';
import { planImport, PlanImportInput } from './plan-import.ts';

@ObjectType({ simpleResolvers: true, description: 'A column of a file.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its position in the file, from 1.' })
  position!: number;

  @Field(() => String, { description: 'What the header of the file calls it.' })
  name!: string;

  @Field(() => [String], { description: 'Its first values, three at most.' })
  samples!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The field that it seems to be, by its name; null where no field is called so.',
  })
  field!: string | null;
}

@Resolver(() => ImportFile)
export class ImportsResolver {
  @Query(() => ImportFile, {
    nullable: true,
    description: 'A file that was uploaded, or null where there is none of this id any more.',
  })
  importFile(
    @Arg('id', () => ID, { description: 'The id of the file.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return ctx.read.one(ImportFile, info, { id });
  }

  @FieldResolver(() => [ImportColumn], { description: 'Its columns, and what each seems to be.' })
  @Needs<ImportFile>('kind', 'header')
  columns(@Root() { kind, header }: ImportFile): ImportColumn[] {
    const names = header.map(({ name }) => name);
    return matchHeader(kind, names).map((field, index) => ({
      position: index + 1,
      name: names[index] ?? '',
      samples: [...(header[index]?.samples ?? [])],
      field,
    }));
  }

  @FieldResolver(() => [ImportField], { description: 'What its columns can be taken for.' })
  @Needs<ImportFile>('kind')
  fields(@Root() { kind }: ImportFile): readonly ImportField[] {
    return fieldsOf(kind);
  }

  @Query(() => [ImportField], { description: 'What the columns of a file of this kind can be.' })
  importFields(
    @Arg('kind', () => ImportKind, { description: 'What each line is.' }) kind: ImportKind,
  ): readonly ImportField[] {
    return fieldsOf(kind);
  }

  @Mutation(() => BulkOperation, {
    description:
      'Begins the dry run of a file: which lines would add a record, which would change one, and which are refused. Nothing happens until startBulk. Each line is then done by itself, with the permissions of its single acts. Errors: NOT_FOUND, FORBIDDEN, BAD_USER_INPUT.',
  })
  planImport(
    @Arg('input', () => PlanImportInput, { description: 'The file, its columns, and why.' })
    input: PlanImportInput,
    @Ctx() ctx: Context,
  ): Promise<BulkOperation> {
    return planImport(ctx, input);
  }
}
