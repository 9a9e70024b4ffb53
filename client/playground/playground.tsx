import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  // where the server accepts only the documents of its pages, it accepts others from here
  headers: { 'x-playground': '1' },
  fetch: (input, options) => fetch(input, { ...options, credentials: 'same-origin' }),
});

const element = document.getElementById('playground');
if (!element) throw new Error('The page has no element for the playground.');

const dark = document.documentElement.classList.contains('dark');

createRoot(element).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={examples}
    isHeadersEditorEnabled={false}
    defaultTheme={dark ? 'dark' : 'light'}
  >
    <GraphiQL.Logo>
      <a href="/admin">Back to Bursar</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
