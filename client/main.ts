import './kit/theme.css';
import ui from '@nuxt/ui/vue-plugin';
import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router.ts';
import { client } from './urql.ts';

createApp(App).use(urql, client).use(router).use(ui).mount('#app');
