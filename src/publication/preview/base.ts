/**
 * The path below which templates are compiled and the preview stands, as the command that started Astro has read it: `/minhbach`;
 * empty where the site's address has none.
 */
export const previewBase = (): string => process.env['MINHBACH_BASE'] ?? '';

/** Whether an address of the preview is of Vite, which has placed it below the path by itself. */
export const isOfVite =
	(base: string) =>
	(address: string): boolean =>
		['@', 'src/', 'node_modules/', '.astro/'].some((one) => address.startsWith(`${base}/${one}`));
