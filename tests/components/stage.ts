import '../../client/kit/theme.css';
import ui from '@nuxt/ui/vue-plugin';
import urql, { createClient, type Exchange, type Operation } from '@urql/vue';
import axe from 'axe-core';
import { createApp, defineComponent, h, type App, type Component } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { delay, filter, fromValue, mergeMap, pipe } from 'wonka';
import UApp from '@nuxt/ui/components/App.vue';

/** What the server would say. */
export interface Answer {
  data?: object;
  error?: { message: string; code: string; fields?: { field: string; message: string }[] };
}

const answering =
  (answer: (operation: Operation) => Answer): Exchange =>
  () =>
  (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind !== 'teardown'),
      mergeMap((operation) => {
        const { data, error } = answer(operation);
        const errors = error && [
          { message: error.message, extensions: { code: error.code, fields: error.fields } },
        ];
        return pipe(fromValue({ operation, data, stale: false, hasNext: false, ...fault(errors) }), delay(5));
      }),
    );

const fault = (errors: { message: string; extensions: object }[] | undefined): object =>
  errors ? { error: Object.assign(new Error(errors[0]?.message), { graphQLErrors: errors }) } : {};

let shown: App | undefined;

/** Puts a component on the page, with a router and a server that answers as told. */
export async function stage(
  component: Component,
  options: { props?: object; path?: string; answer?: (operation: Operation) => Answer } = {},
): Promise<Router> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: { render: () => null }, meta: { title: 'Test' } }],
  });
  await router.push(options.path ?? '/');
  const client = createClient({
    url: '/none',
    preferGetMethod: false,
    exchanges: [answering(options.answer ?? (() => ({ data: {} })))],
  });
  shown?.unmount();
  const element = document.createElement('main');
  document.body.replaceChildren(element);
  const root = defineComponent({
    render: () => h(UApp, null, { default: () => h(component, options.props) }),
  });
  shown = createApp(root).use(urql, client).use(router).use(ui);
  shown.mount(element);
  return router;
}

/** What axe finds on the page, in a sentence each. */
export async function faultsOfAccess(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
  );
}
