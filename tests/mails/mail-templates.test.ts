import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { suspendedMail } from '../../server/organizations/organizations.mails.ts';
import { arrangeSuperAdmin } from '../identity/user.factory.ts';
import { startProduct, type Actor, type Product } from '../kit/product.ts';
import { arrangeCompany, mailsAbout, suspend } from './mail-world.ts';

const update = `mutation ($key: ID!, $wording: MailWordingInput!) { updateMailTemplate(key: $key, wording: $wording) { subject isChanged } }`;

let product: Product;
let mira: Actor;

beforeAll(async () => {
  product = await startProduct();
});
beforeEach(async () => {
  mira = await product.actingAs(await arrangeSuperAdmin(product));
});
afterAll(() => product.close());

const arrange = () => arrangeCompany(product);

describe('the words of a mail', () => {
  test('are changed from the next mail on, undone, and given back', async () => {
    const wording = { subject: 'No entry: {{organization}}', body: 'Dear {{name}},\n\nno entry.' };
    expect(await mira.get(update, { key: 'organization.suspended', wording })).toEqual({
      updateMailTemplate: { subject: wording.subject, isChanged: true },
    });
    const { organization, email } = await arrange();
    await mira.get(suspend, { id: organization.id });
    await product.runJobs();
    expect(product.mails.find(({ to }) => to === email)).toMatchObject({
      ...{ subject: `No entry: ${organization.name}`, text: 'Dear Ada Lovelace,\n\nno entry.' },
    });
    const reset = await mira.get(
      `mutation { resetMailTemplate(key: "organization.suspended") { subject isChanged } }`,
    );
    expect(reset).toEqual({ resetMailTemplate: { subject: suspendedMail.subject, isChanged: false } });
  });

  test('are refused where a word is unknown, by its field', async () => {
    const answer = await mira.ask(update, {
      key: 'organization.suspended',
      wording: { subject: 'x', body: 'Hello {{nmae}}' },
    });
    expect(answer).toMatchObject({ code: 'UNKNOWN_PLACEHOLDER', fields: ['body'] });
    expect(answer.errors[0]?.message).toContain('{{nmae}}');
    expect(answer.errors[0]?.message).toContain('organization');
  });

  test('are previewed with what is true of an organization, as a draft, too; nothing is sent', async () => {
    const { organization } = await arrange();
    const preview = `query ($id: ID, $wording: MailWordingInput) { mailPreview(key: "organization.reopened", organizationId: $id, wording: $wording) { subject text html } }`;
    const before = product.mails.length;
    expect(await mira.get(preview, { id: organization.id })).toMatchObject({
      mailPreview: {
        subject: `${organization.name}: reopened`,
        text: expect.stringContaining('Hello Ada Lovelace,') as string,
      },
    });
    const wording = { subject: 'Hi {{name}}', body: 'Hi {{organization}}' };
    expect(await mira.get(preview, { id: organization.id, wording })).toMatchObject({
      mailPreview: { subject: 'Hi Ada Lovelace', text: `Hi ${organization.name}` },
    });
    await product.runJobs();
    expect(product.mails).toHaveLength(before);
  });

  test('are tried by sending them to oneself, and to nobody else', async () => {
    const { organization } = await arrange();
    await mira.get(`mutation ($id: ID) { sendTestMail(key: "organization.reopened", organizationId: $id) }`, {
      id: organization.id,
    });
    await product.runJobs();
    const { rows } = await product.runtime.pool.query<{ email: string }>(
      'select email from user_account where id = $1',
      [mira.userId],
    );
    expect(product.mails.at(-1)).toMatchObject({
      to: rows[0]?.email,
      subject: `${organization.name}: reopened`,
    });
    // it is no mail about the organization
    expect(await mailsAbout(mira, organization)).toEqual([]);
  });
});
