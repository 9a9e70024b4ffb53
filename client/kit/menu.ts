import type { RouteRecordRaw } from 'vue-router';

/** An entry of the menu, which is also an entry of the palette and a shortcut. */
export interface MenuPage {
  title: string;
  icon: string;
  path: string;
  keys: string | undefined;
}

/** The pages under one heading. */
export interface MenuSection {
  section: string;
  pages: MenuPage[];
}

/**
 * The menu from the routes: what this person may not open is not in it.
 *
 * @example
 * menuOf(router.options.routes, ['', 'Customers', 'System'], can);
 */
export function menuOf(
  routes: readonly RouteRecordRaw[],
  sections: readonly string[],
  can: (permission: string | undefined) => boolean,
): MenuSection[] {
  return sections.flatMap((section) => {
    const pages = routes.flatMap(({ path, meta }) => {
      if (meta?.section !== section || !can(meta.permission)) return [];
      return [{ title: meta.title, icon: meta.icon ?? 'i-lucide-file', path, keys: meta.keys }];
    });
    return pages.length ? [{ section, pages }] : [];
  });
}
