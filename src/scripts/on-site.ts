/**
 * A place of the site, `/lich/`, as a browser asks for it: `/minhbach/lich/` where the site's address has a path. Of a site without
 * one the build leaves the call out (`publication/astro/integration.ts`). Whatever a script links to or fetches goes through it.
 */
export const onSite = (path: string): string => (import.meta.env.SITE_BASE ?? '') + path;
