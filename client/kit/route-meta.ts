import type { Finder } from './finder.ts';

/** What a route says about its page; the menu, the title, the palette and the guard read it. */
declare module 'vue-router' {
  interface RouteMeta {
    title: string;
    icon?: string;
    /** The heading in the menu under which the page stands; empty for none. Without a section the page is in no menu. */
    section?: string;
    /** The permission that the page needs. */
    permission?: string;
    /** Open to people who have not signed in. */
    public?: boolean;
    /** The type of the API whose records have their page here. */
    record?: string;
    /** The keys that lead to the page, as in `g-o`. */
    keys?: string;
    /** How the palette finds the records that the page lists. */
    find?: Finder;
  }
}
