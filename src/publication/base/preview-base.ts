/**
 * The path below which templates are compiled and the preview stands, as the command that started Astro has read it: `/minhbach`;
 * empty where the site's address has none.
 */
export const previewBase = (): string => process.env['MINHBACH_BASE'] ?? '';

/** Whether an address of a page of the preview is of Vite, which stands at the root of its server alone. */
export const isOfVite = (address: string): boolean => /^\/(?:@|src\/|node_modules\/|\.astro\/)/.test(address);
