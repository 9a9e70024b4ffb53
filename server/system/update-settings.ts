import { Field, ID, InputType } from 'type-graphql';
import { Bounds } from '../kit/bounds.ts';
import { target, type Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { publish } from '../kit/outbox.ts';
import { readSettings, type ShownSetting } from './read-settings.ts';
import { SettingValue } from './setting-value.entity.ts';
import { findSetting } from './setting.ts';

@InputType({ description: 'What a setting is to say.' })
export class SettingInput {
  @Field(() => ID, { description: 'The key of the setting.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value, written as the kind of the setting says; null takes back what was set.',
  })
  @Bounds({ maxLength: 2_000 })
  value?: string | null;
}

/** Sets several settings at once, or none where one of them does not fit. Repeating it changes nothing. */
export async function updateSettings(
  ctx: Ctx,
  input: { settings: readonly SettingInput[] },
): Promise<ShownSetting[]> {
  let isChanged = false;
  for (const { key, value } of input.settings)
    isChanged = (await setOne(ctx, key, value ?? null)) || isChanged;
  if (isChanged) await publish(ctx, 'settings.changed', {});
  return readSettings(ctx);
}

/** Whether anything has changed. */
async function setOne(ctx: Ctx, key: string, text: string | null): Promise<boolean> {
  const { kind } = findSetting(key);
  // two who set it at once come one after the other, also where there is no row yet
  await ctx.em.execute('select pg_advisory_xact_lock(hashtext(?))', [`setting:${key}`]);
  const row = await ctx.em.findOne(SettingValue, { key });
  if (row) target(ctx, row);
  if (text === null) {
    if (row) ctx.em.remove(row);
    await ctx.em.flush();
    return row !== null;
  }
  const value = kind.write(parsed(key, () => kind.parse(text)));
  if (row?.value === value) return false;
  const updatedAt = ctx.clock.now();
  const kept = row
    ? ctx.em.assign(row, { value, updatedAt })
    : ctx.em.create(SettingValue, { key, value, updatedAt });
  await ctx.em.flush();
  target(ctx, kept);
  return true;
}

/** The fault names the setting, so that it stands beside it. */
function parsed<T>(key: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, error.message, { field: key });
    throw error;
  }
}
