import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Bounds } from '../kit/bounds.ts';
import type { Ctx } from '../kit/context.ts';
import { UserError } from '../kit/errors.ts';
import { activityDetailBounds, activityNameBounds } from './activity.entity.ts';
import { askingApp } from './customer-of.ts';
import { externalIdBounds } from './external-id.ts';

export const activitiesAtOnce = 500;

@InputType({ description: 'Something that a customer did in the app.' })
export class ActivityInput {
  @Field(() => String, { description: 'What the app calls the organization.' })
  @Bounds(externalIdBounds)
  organizationExternalId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the app calls the person who did it, where one did.',
  })
  @Bounds(externalIdBounds)
  userExternalId?: string | null;

  @Field(() => String, {
    description:
      'What was done, as the app names it: `report.exported`. Letters, digits, dots and underscores.',
  })
  @Bounds(activityNameBounds)
  name!: string;

  @Field(() => String, { nullable: true, description: 'More about it in words, for the staff to read.' })
  @Bounds(activityDetailBounds)
  detail?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was done, not in the future; left out, now.' })
  at?: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A name that the app gives to this one event. What was recorded under it before is not recorded again.',
  })
  @Bounds(externalIdBounds)
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of activities that were sent.' })
export class RecordedActivities {
  @Field(() => Int, { description: 'How many are new. The others had been recorded before.' })
  recorded!: number;
}

interface Missing {
  readonly index: number;
  readonly isKnown: boolean;
}

const told = `jsonb_to_recordset(?::jsonb) as t(index int, id uuid, organization text, person text, name text, detail text, at timestamptz, key text)`;

const missing = `
  select t.index, o.id is not null as "isKnown"
  from ${told}
    left join app_organization o on o.app_id = ? and o.external_id = t.organization
    left join app_user u on u.app_id = o.app_id and u.external_id = t.person
  where o.id is null or (t.person is not null and u.id is null)
  order by t.index limit 1`;

const record = `
  insert into activity (id, app_id, organization_id, user_id, name, detail, at, idempotency_key)
  select t.id, o.app_id, o.organization_id, u.user_id, t.name, t.detail, t.at, t.key
  from ${told}
    join app_organization o on o.app_id = ? and o.external_id = t.organization
    left join app_user u on u.app_id = o.app_id and u.external_id = t.person
  on conflict (app_id, idempotency_key) where idempotency_key is not null do nothing
  returning organization_id, user_id, at`;

/** Nobody waits for the time of a visit: a row that is locked is left alone, as is one that knows of a later visit. */
const noteVisits = `
  with visits as (select * from jsonb_to_recordset(?::jsonb) as v(organization_id uuid, user_id uuid, at timestamptz)),
    companies as (select o.id from organization o where o.id in (select organization_id from visits) order by o.id for no key update skip locked),
    people as (select u.id from user_account u where u.id in (select user_id from visits) order by u.id for no key update skip locked),
    seen as (update user_account u set last_seen_at = v.at
      from (select user_id, max(at) as at from visits group by user_id) v
      where u.id = v.user_id and u.id in (select id from people) and coalesce(u.last_seen_at, '-infinity') < v.at)
  update organization o set last_activity_at = v.at
  from (select organization_id, max(at) as at from visits group by organization_id) v
  where o.id = v.organization_id and o.id in (select id from companies) and coalesce(o.last_activity_at, '-infinity') < v.at`;

/** Keeps what customers did in the app, all of it or nothing. What was recorded under its key before is left alone. */
export async function recordActivities(
  ctx: Ctx,
  inputs: readonly ActivityInput[],
): Promise<RecordedActivities> {
  if (inputs.length === 0 || inputs.length > activitiesAtOnce)
    throw new UserError('BAD_USER_INPUT', `Send 1 to ${activitiesAtOnce} activities at once.`, {
      field: 'activities',
    });
  const now = ctx.clock.now();
  const early = inputs.findIndex(({ at }) => at && at > now);
  if (early >= 0)
    throw new UserError('DATE_IN_THE_FUTURE', 'What was done cannot lie in the future.', {
      field: `activities.${early}.at`,
    });
  const rows = inputs.map(
    ({ organizationExternalId, userExternalId, detail, at, idempotencyKey, name }, index) => ({
      ...{ index, id: v7(), organization: organizationExternalId, person: userExternalId, name },
      ...{ detail: detail?.trim() || null, at: at ?? now, key: idempotencyKey },
    }),
  );
  const told = [JSON.stringify(rows), askingApp(ctx)];
  const [unknown] = await ctx.em.execute<Missing[]>(missing, told);
  if (unknown) throw notKnown(unknown, inputs);
  const recorded = await ctx.em.execute<object[]>(record, told);
  if (recorded.length > 0) await ctx.em.execute(noteVisits, [JSON.stringify(recorded)]);
  return { recorded: recorded.length };
}

function notKnown({ index, isKnown }: Missing, inputs: readonly ActivityInput[]): UserError {
  const field = isKnown ? 'userExternalId' : 'organizationExternalId';
  const what = isKnown ? 'user' : 'organization';
  return new UserError('NOT_FOUND', `The app knows no ${what} ${inputs[index]?.[field] ?? ''}.`, {
    field: `activities.${index}.${field}`,
  });
}
