import type { RouteRecordRaw } from 'vue-router';
import { finder, recordsOf } from '../kit/finder.ts';
import { FindUsersDocument } from './users.generated.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/sign-in', component: () => import('./SignInPage.vue'), meta: { title: 'Sign in', public: true } },
  {
    path: '/forgot-password',
    component: () => import('./ForgotPasswordPage.vue'),
    meta: { title: 'Forgot password', public: true },
  },
  {
    path: '/reset-password',
    component: () => import('./ResetPasswordPage.vue'),
    meta: { title: 'Choose a new password', public: true },
  },
  {
    path: '/accept-invitation',
    component: () => import('./AcceptInvitationPage.vue'),
    meta: { title: 'Join the staff', public: true },
  },
  { path: '/account', component: () => import('./AccountPage.vue'), meta: { title: 'Account' } },
  {
    path: '/admin/users',
    component: () => import('./UsersPage.vue'),
    meta: {
      title: 'Users',
      icon: 'i-lucide-users',
      section: 'Customers',
      permission: 'user.read',
      keys: 'g-u',
      find: finder(FindUsersDocument, ({ users, user }) =>
        recordsOf(users?.nodes, user).map(({ id, name, email }) => ({
          label: name,
          suffix: email,
          to: `/admin/users/${id}`,
        })),
      ),
    },
  },
  {
    path: '/admin/users/:id',
    component: () => import('./UserPage.vue'),
    props: true,
    meta: { title: 'User', permission: 'user.read', record: 'User' },
  },
  {
    path: '/admin/team',
    component: () => import('./TeamPage.vue'),
    meta: {
      title: 'Team & invitations',
      icon: 'i-lucide-shield-user',
      section: 'System',
      permission: 'user.read',
      keys: 'g-t',
    },
  },
];
