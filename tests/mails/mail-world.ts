import type { Organization } from '../../server/organizations/organization.entity.ts';
import { signUp } from '../../server/organizations/sign-up.ts';
import type { Actor, Product } from '../kit/product.ts';

export const suspend = `mutation ($id: ID!) { suspendOrganization(id: $id, reason: "<b>Unpaid</b>") { id } }`;
export const mailsOf = `query ($filter: MailFilter) { mails(filter: $filter) { totalCount nodes {
  id subject text html status attempts error recipient template templateName hasSecret user { id } organization { id } } } }`;

/** A mail as the API shows it. */
export interface Shown {
  id: string;
  subject: string;
  text: string | null;
  html: string | null;
  status: string;
  recipient: string;
  error: string | null;
}

let companies = 0;

/** A company whose owner is written to. */
export const arrangeCompany = (
  product: Product,
  name = 'Ada Lovelace',
): Promise<{ organization: Organization; email: string; userId: string }> =>
  product.arrange(async (ctx) => {
    companies += 1;
    const email = `ada${companies}@acme.example`;
    const fields = { name: `Acme ${companies}`, slug: `acme-${companies}` };
    const { user, organization } = await signUp(ctx, { email, name, organization: fields });
    return { organization, email, userId: user.id };
  });

/** What was written about a company, the newest first. */
export const mailsAbout = async (reader: Actor, { id }: { id: string }): Promise<Shown[]> =>
  (await reader.get<{ mails: { nodes: Shown[] } }>(mailsOf, { filter: { organization: { eq: id } } })).mails
    .nodes;
