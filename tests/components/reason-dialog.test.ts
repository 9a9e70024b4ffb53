import { defineComponent, h, ref, shallowRef } from 'vue';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Problem } from '../../client/kit/problem.ts';
import { PreviewSuspendOrganizationDocument } from '../../client/organizations/organization.generated.ts';
import ReasonDialog from '../../client/kit/ReasonDialog.vue';
import { faultsOfAccess, stage } from './stage.ts';

interface Reason {
  id: string;
  reason: string;
}
const done: Reason[] = [];
/** What the server says that suspending would do. */
const effects = {
  changes: [
    {
      ...{ id: '1', type: 'Organization', recordId: 'acme', label: 'Acme', operation: 'UPDATE' },
      fields: [
        { name: 'state', before: 'ACTIVE', after: 'SUSPENDED' },
        { name: 'stateReason', before: null, after: 'Two chargebacks' },
      ],
    },
  ],
  consequences: [
    { type: 'Organization', recordId: 'acme', name: 'Access to Cloud', before: 'Full', after: 'None' },
  ],
  mails: [{ to: 'ada@acme.example', subject: 'Acme: access is suspended' }],
};

async function ask(options: { confirm?: string; refuse?: Problem } = {}): Promise<void> {
  done.length = 0;
  const open = ref(true);
  const problem = shallowRef<Problem>();
  const save = {
    saving: false,
    get problem() {
      return problem.value;
    },
    run: (variables: Reason) => {
      problem.value = options.refuse;
      if (options.refuse) return Promise.resolve(undefined);
      done.push(variables);
      return Promise.resolve({});
    },
    reset: () => (problem.value = undefined),
  };
  await stage(
    defineComponent(
      () => () =>
        h(ReasonDialog<Reason>, {
          open: open.value,
          'onUpdate:open': (value: boolean) => (open.value = value),
          title: 'Suspend Acme',
          label: 'Suspend',
          color: 'error',
          preview: PreviewSuspendOrganizationDocument,
          field: { type: 'String', required: true, minLength: 5 },
          confirm: options.confirm,
          save,
          variables: (reason: string) => ({ id: 'acme', reason }),
        }),
    ),
    { answer: () => ({ data: { preview: { effects } } }) },
  );
}
const act = (): Promise<void> => page.getByRole('button', { name: 'Suspend' }).click();
const reason = page.getByRole('textbox', { name: /Reason/ });

test('says what will change and who is told, and wants a reason', async () => {
  await ask();
  const dialog = page.getByRole('dialog', { name: 'Suspend Acme' });
  const said = () =>
    dialog
      .getByRole('definition')
      .elements()
      .map(({ textContent }) => textContent?.trim());
  await expect.poll(said).toEqual(['FullNone', 'ActiveSuspended']);
  await expect.element(dialog.getByText('ada@acme.example')).toBeVisible();
  await act();
  await expect.element(page.getByText('Say why: it is kept in the audit log')).toBeVisible();
  expect(done).toEqual([]);
  expect(await faultsOfAccess()).toEqual([]);
});

test('does it with the reason and closes', async () => {
  await ask();
  await reason.fill('  Two chargebacks  ');
  await act();
  await expect.poll(() => done).toEqual([{ id: 'acme', reason: 'Two chargebacks' }]);
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('wants the name typed before the irreversible', async () => {
  await ask({ confirm: 'acme' });
  await reason.fill('Asked for it in writing');
  await act();
  await expect.element(page.getByText('Type acme to confirm').last()).toBeVisible();
  expect(done).toEqual([]);
  await page.getByRole('textbox', { name: /Type acme/ }).fill('acme');
  await act();
  await expect.poll(() => done.length).toBe(1);
});

test('stays open and says what stood in the way', async () => {
  await ask({
    refuse: { code: 'ORGANIZATION_CLOSED', message: 'It is closed: nothing can be changed.', fields: {} },
  });
  await reason.fill('Two chargebacks');
  await act();
  await expect.element(page.getByRole('alert')).toHaveTextContent('It is closed: nothing can be changed.');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});
