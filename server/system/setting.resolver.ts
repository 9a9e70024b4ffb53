import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../kit/context.ts';
import { readSettings, ShownSetting } from './read-settings.ts';
import { SettingInput, updateSettings } from './update-settings.ts';

@Resolver()
export class SettingResolver {
  @Query(() => [ShownSetting], { description: 'Every setting with what holds, by category.' })
  settings(@Ctx() ctx: Context): Promise<ShownSetting[]> {
    return readSettings(ctx);
  }

  @Mutation(() => [ShownSetting], {
    description:
      'Sets settings, all of them or none. They hold at once, in every process; what is due because of them is reckoned anew. Answers every setting. Errors: SETTING_UNKNOWN, BAD_USER_INPUT, which names the key of the setting.',
  })
  updateSettings(
    @Arg('settings', () => [SettingInput], { description: 'What each is to say.' }) settings: SettingInput[],
    @Arg('reason', () => String, { description: 'Why; the audit log keeps it.' }) _reason: string,
    @Ctx() ctx: Context,
  ): Promise<ShownSetting[]> {
    return updateSettings(ctx, { settings });
  }
}
