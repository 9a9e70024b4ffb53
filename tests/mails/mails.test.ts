import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobContext } from '../../server/kit/job.ts';
import { UncertainDelivery, type Letter } from '../../server/kit/mailer.ts';
import { defineMail } from '../../server/mails/mail-template.ts';
import { sendMail } from '../../server/mails/send-mail.ts';
import { suspendedMail } from '../../server/organizations/organizations.mails.ts';
import { tellOwnerOfSuspension } from '../../server/organizations/tell-owner.job.ts';
import { arrangeSuperAdmin, arrangeSupportAdmin } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeCompany, mailsAbout, mailsOf, suspend, type Shown } from './mail-world.ts';

const pin = defineMail({
  key: 'test.pin',
  name: 'A secret',
  when: 'In this test.',
  audience: 'Staff',
  placeholders: { link: { says: 'A door.', sample: 'https://x.example', link: true, secret: true } },
  subject: 'Your door',
  body: '[Open]({{link}})',
});

const resend = 'mutation ($id: ID!) { resendMail(id: $id) { status } }';

let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

const arrange = (name?: string) => arrangeCompany(product, name);
const about = (organization: { id: string }): Promise<Shown[]> => mailsAbout(mira, organization);
const first = async (organization: { id: string }): Promise<Shown> => {
  const [mail] = await about(organization);
  if (!mail) throw new Error('no mail');
  return mail;
};
/** What the mail server answers, for as long as the work lasts. */
async function answering(
  send: (letter: Letter) => Promise<void>,
  work: () => Promise<unknown>,
): Promise<void> {
  const mailer = product.runtime.mailer as { send: typeof send };
  const usual = mailer.send;
  mailer.send = send;
  try {
    await work();
  } finally {
    mailer.send = usual;
  }
}
function refusing(fault: Error): () => Promise<void> {
  return async () => {
    await Promise.resolve();
    throw fault;
  };
}

describe('a mail', () => {
  test('is kept as it was sent, found by what it is about, and stands in both timelines', async () => {
    const { organization, email, userId } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await product.runJobs();
    const mail = await first(organization);
    expect(mail).toMatchObject({
      ...{
        subject: `${organization.name}: access is suspended`,
        recipient: email,
        status: 'SENT',
        attempts: 1,
      },
      ...{ template: 'organization.suspended', templateName: 'Organization suspended', user: { id: userId } },
    });
    expect(mail.text).toContain('<b>Unpaid</b>');
    expect(mail.html).toContain('&lt;b&gt;Unpaid&lt;/b&gt;');
    const sent = product.mails.find(({ to }) => to === email);
    expect(sent).toMatchObject({
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.id,
    });
    for (const [type, id] of [
      ['organization', organization.id],
      ['user', userId],
    ] as const) {
      const found = await mira.get<Record<string, { timeline: { nodes: object[] } }>>(
        `query ($id: ID!) { ${type}(id: $id) { timeline(types: ["MAIL"]) { nodes { title detail path } } } }`,
        { id },
      );
      expect(found[type]?.timeline.nodes).toEqual([
        { title: `Mail: ${mail.subject}`, detail: `To ${email}`, path: `/admin/mails/${mail.id}` },
      ]);
    }
    const search = await mira.get<{ mails: { nodes: object[] } }>(mailsOf, { filter: { q: email } });
    expect(search.mails.nodes).toHaveLength(1);
  });

  test('is written once under the same words, however many ask at once', async () => {
    const { organization, email } = await arrange();
    const ask = (): Promise<void> =>
      product.arrange((ctx) =>
        sendMail(
          ctx,
          suspendedMail,
          { to: { email, name: 'Ada' }, organizationId: organization.id, once: `test:${organization.id}` },
          { organization: 'Acme', reason: null },
        ),
      );
    await Promise.all(Array.from({ length: 10 }, ask));
    await product.runJobs();
    expect(await about(organization)).toHaveLength(1);
    expect(product.mails.filter(({ to }) => to === email)).toHaveLength(1);
  });

  test('that tells news is written once, although the job that tells them comes again', async () => {
    const { organization } = await arrange();
    const tell = (id: string): Promise<void> =>
      tellOwnerOfSuspension.run(
        jobContext(product.runtime, { id, name: 'tell-owner-of-suspension', attempt: 1, maxAttempts: 25 }),
        { id: organization.id },
      );
    await tell('9000001');
    await tell('9000001');
    expect(await about(organization)).toHaveLength(1);
    await tell('9000002');
    expect(await about(organization)).toHaveLength(2);
  });

  test('is not there where the deed failed', async () => {
    const { organization, email } = await arrange();
    const failing = product.arrange(async (ctx) => {
      await sendMail(
        ctx,
        suspendedMail,
        { to: { email, name: 'Ada' }, organizationId: organization.id },
        { organization: 'A', reason: null },
      );
      throw new Error('the deed failed');
    });
    await expect(failing).rejects.toThrow('the deed failed');
    await product.runJobs();
    expect(await about(organization)).toEqual([]);
    expect(product.mails.filter(({ to }) => to === email)).toEqual([]);
  });

  test('that opens a door is sent with the door, and kept without it', async () => {
    const { organization, email } = await arrange();
    const link = 'https://bursar.example/reset-password#s3cr3t';
    await product.arrange((ctx) =>
      sendMail(ctx, pin, { to: { email, name: 'Ada' }, organizationId: organization.id }, { link }),
    );
    await product.runJobs();
    expect(product.mails.find(({ to }) => to === email)?.text).toContain(link);
    const { rows } = await product.runtime.pool.query<{ row: string }>(
      `select mail::text as row from mail where recipient = $1`,
      [email],
    );
    expect(rows.map(({ row }) => row).join()).not.toContain('s3cr3t');
    const mail = await first(organization);
    expect(mail).toMatchObject({ hasSecret: true, status: 'SENT' });
    expect((await mira.ask(resend, { id: mail.id })).code).toBe('MAIL_NOT_KEPT');
  });

  test('that may have been taken is not sent again by itself, and can be sent again by hand', async () => {
    const { organization, email } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await answering(refusing(new UncertainDelivery('Connection closed unexpectedly')), () =>
      product.runJobs(),
    );
    await product.runJobs();
    const mail = await first(organization);
    expect(mail).toMatchObject({ status: 'UNCERTAIN', error: 'Connection closed unexpectedly' });
    expect(product.mails.filter(({ to }) => to === email)).toEqual([]);
    const support = await product.actingAs(await arrangeSupportAdmin(product));
    expect(await support.get(resend, { id: mail.id })).toEqual({ resendMail: { status: 'QUEUED' } });
    await product.runJobs();
    // the mailbox can tell that it is the same
    expect(product.mails.filter(({ to }) => to === email)).toMatchObject([{ messageId: mail.id }]);
    expect(await first(organization)).toMatchObject({ status: 'SENT', error: null });
    const { rows } = await product.runtime.pool.query(
      `select actor from audit.entry where action = 'resendMail' and error is null`,
    );
    expect(rows).toEqual([{ actor: 'user' }]);
  });

  test('that was found in the hands of a dead process is uncertain, and not sent twice', async () => {
    const { organization, email } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await answering(refusing(new Error('down')), async () => {
      await product.runJobs();
      const { id } = await first(organization);
      await product.runtime.pool.query(`update mail set status = 'SENDING' where id = $1`, [id]);
    });
    await product.runtime.pool.query(`update graphile_worker._private_jobs set run_at = clock_timestamp()`);
    await product.runJobs();
    expect(await first(organization)).toMatchObject({ status: 'UNCERTAIN' });
    expect(product.mails.filter(({ to }) => to === email)).toEqual([]);
  });

  test('that the mail server refuses is tried again, and says why', async () => {
    const { organization, email } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await answering(refusing(new Error('421 try later')), () => product.runJobs());
    expect(await first(organization)).toMatchObject({
      status: 'QUEUED',
      error: '421 try later',
      attempts: 1,
    });
    await product.runtime.pool.query(`update graphile_worker._private_jobs set run_at = clock_timestamp()`);
    await product.runJobs();
    expect(await first(organization)).toMatchObject({ status: 'SENT', error: null, attempts: 2 });
    expect(product.mails.filter(({ to }) => to === email)).toHaveLength(1);
  });

  test('is deleted once it is older than the settings keep it', async () => {
    const { organization } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await product.runJobs();
    const { runtime } = product;
    const drop = async (): Promise<void> => {
      await runtime.pool.query(`select graphile_worker.add_job('drop-old-mails', '{}')`);
      await product.runJobs();
    };
    await mira.get(
      `mutation { updateSettings(settings: [{ key: "mail.keepDays", value: "30" }], reason: "Privacy") { key } }`,
    );
    runtime.clock.setOffset(29 * 86_400_000);
    await drop();
    expect(await about(organization)).toHaveLength(1);
    runtime.clock.setOffset(31 * 86_400_000);
    await drop();
    runtime.clock.setOffset(0);
    expect(await about(organization)).toEqual([]);
  });

  test('names nobody any more who was erased', async () => {
    const { organization, email, userId } = await arrange('Grace Hopper-Example');
    await mira.get(suspend, { id: organization.id });
    await product.runJobs();
    await mira.get('mutation ($input: EraseUserInput!) { eraseUser(input: $input) { id } }', {
      input: { userId, confirmEmail: email, reason: 'Asked for it' },
    });
    const { rows } = await product.runtime.pool.query<{ row: string }>(
      'select mail::text as row from mail where organization_id = $1',
      [organization.id],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toMatch(new RegExp(`${email}|Grace|Hopper`));
  });
});
