import type { ShownPage } from './publication/pages.ts';
import type { Site } from './schemas/site.ts';
import type { Frame } from './views/page/frame.ts';

declare global {
	interface ImportMetaEnv {
		/** The path of the site's address, `/minhbach`; empty where it has none, undefined where nothing is built. */
		readonly SITE_BASE?: string;
	}
	namespace App {
		/** What a template is given besides its value. */
		interface Locals {
			/** The portal's own data. */
			site: Site;
			/** What is around every page. */
			frame: Frame;
			/** What the page shows; `undefined` where nothing stands at the address. */
			shown?: ShownPage;
			/** Told of what a template throws. */
			failed?: (error: unknown) => void;
		}
	}
}
