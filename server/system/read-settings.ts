import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../kit/context.ts';
import { SettingKindName } from './setting-kind.ts';
import { SettingValue } from './setting-value.entity.ts';
import { allSettings, SettingCategory, type Setting } from './setting.ts';

@ObjectType('Setting', {
  simpleResolvers: true,
  description:
    'Something that super-admins decide about how the product works; it holds at once, everywhere.',
})
export class ShownSetting {
  @Field(() => ID, { description: 'Its name in the API, which never changes: dunning.graceDays.' })
  key!: string;

  @Field(() => SettingCategory, { description: 'The tab that it stands in.' })
  category!: SettingCategory;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => String, { description: 'What follows from it.' })
  description!: string;

  @Field(() => SettingKindName, { description: 'How its value is written.' })
  kind!: SettingKindName;

  @Field(() => String, { description: 'What holds, written as `kind` says.' })
  value!: string;

  @Field(() => String, { description: 'What holds where nobody has set it.' })
  initialValue!: string;

  @Field(() => Boolean, { description: 'Whether somebody has set it.' })
  isSet!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'The least that a number may be; null where nothing is said.',
  })
  min!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The most that a number may be, or that a text may have characters; null where nothing is said.',
  })
  max!: number | null;

  @Field(() => String, { nullable: true, description: 'What a number counts: days.' })
  unit!: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was set last; null where nobody has.' })
  updatedAt!: Date | null;
}

/** All settings with what holds. */
export async function readSettings(ctx: Ctx): Promise<ShownSetting[]> {
  const rows = await ctx.em.find(SettingValue, {}, { refresh: true });
  const set = new Map(rows.map((row) => [row.key, row]));
  return allSettings().map((setting) => show(ctx, setting, set.get(setting.key)));
}

function show(ctx: Ctx, setting: Setting<unknown>, row: SettingValue | undefined): ShownSetting {
  const { key, category, label, description, kind, initial } = setting;
  const initialValue = kind.write(initial(ctx.config));
  return {
    ...{ key, category, label, description, initialValue },
    kind: kind.name,
    value: row?.value ?? initialValue,
    isSet: row !== undefined,
    min: kind.min ?? null,
    max: kind.max ?? null,
    unit: kind.unit ?? null,
    updatedAt: row?.updatedAt ?? null,
  };
}
