import { defineComponent, h, shallowRef } from 'vue';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { FieldFault, FormFields } from '../../client/kit/form-fields.ts';
import type { Problem } from '../../client/kit/problem.ts';
import ResourceForm from '../../client/kit/ResourceForm.vue';
import { faultsOfAccess, stage } from './stage.ts';

const fields = {
  email: { type: 'String', required: true, pattern: '^[^@]+@[^@]+$' },
  role: { type: 'StaffRole', required: true, options: ['SUPER_ADMIN', 'SUPPORT_ADMIN'] },
  seats: { type: 'Int', required: false, clearable: true, min: 1, max: 5 },
  reason: { type: 'String', required: false, clearable: true, minLength: 10 },
  tokens: { type: 'WholeNumber', required: false, clearable: true, min: 1 },
} as const satisfies FormFields;

const sent: object[] = [];
const inSlot = shallowRef<FieldFault[]>([]);
const record = shallowRef<object>({});
async function form(initial: object = {}): Promise<(problem: Problem) => void> {
  sent.length = 0;
  record.value = initial;
  const problem = shallowRef<Problem>();
  await stage(
    defineComponent(
      () => () =>
        h(ResourceForm<typeof fields>, {
          fields,
          words: { email: { label: 'E-mail' }, role: {}, seats: {}, reason: {}, tokens: {} },
          initial: record.value,
          save: { saving: false, problem: problem.value },
          submit: 'Invite',
          faults: () => inSlot.value,
          onSubmit: (values: object) => void sent.push(values),
        }),
    ),
  );
  return (fault) => (problem.value = fault);
}
const submit = (): Promise<void> => page.getByRole('button', { name: 'Invite' }).click();

test('asks for what the schema requires, beside each field, before anything is sent', async () => {
  await form();
  await submit();
  await expect.element(page.getByText('E-mail is required')).toBeVisible();
  await expect.element(page.getByText('Role is required')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: /E-mail/ })).toHaveAttribute('aria-invalid', 'true');
  expect(sent).toEqual([]);
  expect(await faultsOfAccess()).toEqual([]);
});

test('holds to the bounds of the schema', async () => {
  await form({ email: 'ada', role: 'SUPPORT_ADMIN', reason: 'short' });
  await submit();
  await expect.element(page.getByText('E-mail has the wrong form')).toBeVisible();
  await expect.element(page.getByText('At least 10 characters')).toBeVisible();
  expect(sent).toEqual([]);
});

test('sends the values once they are right', async () => {
  await form({ role: 'SUPPORT_ADMIN' });
  await page.getByRole('textbox', { name: /E-mail/ }).fill('ada@example.com');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sent).toEqual([{ email: 'ada@example.com', role: 'SUPPORT_ADMIN' }]);
});

test('counts in whole numbers, and sends nothing while something is wrong with what the page has added', async () => {
  await form({ email: 'ada@example.com', role: 'SUPPORT_ADMIN' });
  inSlot.value = [{ name: 'price', message: 'Price is required' }];
  await page.getByRole('spinbutton', { name: 'Tokens' }).fill('3000000000');
  await submit();
  await expect.element(page.getByRole('spinbutton', { name: 'Tokens' })).toHaveValue('3,000,000,000');
  expect(sent).toEqual([]);
  inSlot.value = [];
  await submit();
  await expect
    .poll(() => sent)
    .toEqual([{ email: 'ada@example.com', role: 'SUPPORT_ADMIN', tokens: 3_000_000_000 }]);
});

test('keeps what was typed where the record is read anew meanwhile, and follows it elsewhere', async () => {
  await form({ email: 'ada@example.com', role: 'SUPPORT_ADMIN', seats: 2 });
  await page.getByRole('textbox', { name: /E-mail/ }).fill('grace@example.com');
  record.value = { email: 'ada@example.com', role: 'SUPER_ADMIN', seats: 3 };
  await expect.element(page.getByRole('spinbutton', { name: /Seats/ })).toHaveValue('3');
  await submit();
  await expect.poll(() => sent).toEqual([{ email: 'grace@example.com', role: 'SUPER_ADMIN', seats: 3 }]);
});

test('shows what the server refused beside its field, and what has no field above them', async () => {
  const refuse = await form({ email: 'ada@example.com', role: 'SUPPORT_ADMIN' });
  refuse({ code: 'EMAIL_TAKEN', message: 'Taken.', fields: { email: 'This person is staff already.' } });
  await expect.element(page.getByText('This person is staff already.')).toBeVisible();
  expect(document.querySelector('[role=alert]')).toBeNull();
  refuse({ code: 'RATE_LIMITED', message: 'Wait a minute, then try again.', fields: {} });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Wait a minute, then try again.');
});
