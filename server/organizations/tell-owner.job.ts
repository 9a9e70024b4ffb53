import type { JobContext } from '../kit/job.ts';
import { sendMail } from '../kit/mail.ts';
import { subscriber } from '../kit/outbox.ts';

interface Owner {
  readonly name: string;
  readonly email: string;
  readonly organization: string;
  readonly reason: string | null;
}

const findOwner = `
  select u.name, u.email, o.name as organization, o.state_reason as reason
  from organization o join membership m on m.organization_id = o.id and m.role = 'OWNER' and m.status = 'ACTIVE'
    join user_account u on u.id = m.user_id where o.id = ?`;

async function tell(
  job: JobContext,
  id: string,
  subject: string,
  body: (owner: Owner) => string[],
): Promise<void> {
  await job.deed({ action: 'tellOwner', onlyIfChanged: true }, async (ctx) => {
    const [owner] = await ctx.em.execute<Owner[]>(findOwner, [id]);
    if (!owner) return;
    const text = [`Hello ${owner.name},`, ...body(owner), 'Reply to this mail if you have questions.'].join(
      '\n\n',
    );
    await sendMail(ctx, { to: owner.email, subject: `${owner.organization}: ${subject}`, text });
  });
}

export const tellOwnerOfSuspension = subscriber(
  'organization.suspended',
  'tell-owner-of-suspension',
  (job, { id }: { id: string }) =>
    tell(job, id, 'access is suspended', ({ organization, reason }) => [
      `Access to ${organization} has been suspended for all of its members. Your data is kept.`,
      ...(reason ? [`The reason given: ${reason}`] : []),
    ]),
);

export const tellOwnerOfActivation = subscriber(
  'organization.activated',
  'tell-owner-of-activation',
  (job, { id }: { id: string }) =>
    tell(job, id, 'access is restored', ({ organization }) => [
      `All members of ${organization} can sign in again.`,
    ]),
);
