import { createApp } from 'astro/app/entrypoint';

/** The compiled templates: what `templates.ts` asks for each page. Pages are whole strings, never streams. */
export const app = createApp({ streaming: false });
