declare namespace App {
	interface Locals {
		/** The portal's own data. */
		site: import('./schemas/site.ts').Site;
		/** What the page shows; `undefined` where nothing stands at the address. */
		shown?: import('./publication/pages.ts').ShownPage;
		/** Told of what a template throws. */
		failed?: (error: unknown) => void;
	}
}
