import { z } from 'zod';

/** The version of the manifest's form; it changes only when a key changes its meaning. */
const manifestVersion = 1;

/** Where the manifest stands in the public folder. */
export const manifestPath = 'du-lieu/manifest.json';

/** The folder of what belongs to it, its parts and signatures, each named by its digest. */
export const partsFolder = 'du-lieu/manifest/';

/** Where the publisher keeps what it needs at a target; no file of a site is there. */
export const controlFolder = '.minhbach/';

/** No manifest and no part of one is longer, in bytes. */
export const mostManifestBytes = 2_000_000;

/** No site has more files: services of static sites take a fifth of this. */
export const mostFiles = 1_000_000;

/** Letters that are no part of a name on every file system, and letters that show nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const badInName = /[\u0000-\u001f\u007f\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** Whether a path stays in the folder that it is put into, on every file system, and is none of the publisher's own. */
export function isSafePath(path: string): boolean {
	if (path.length > 1024 || badInName.test(path) || !path.isWellFormed() || path.startsWith(controlFolder))
		return false;
	return path.split('/').every((name) => name !== '' && !/^\.{1,2}$|^\s|[\s.]$/.test(name));
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const listedFile = z.object({
	path: z.string().refine(isSafePath),
	sha256,
	bytes: z.int().min(0),
});

/** A file of the site: its path in the public folder, the SHA-256 of its bytes in hexadecimal, and how many they are. */
export type ListedFile = z.infer<typeof listedFile>;

const version = z.literal(manifestVersion);

/** The address of a site. Controls, which are left out or escaped where it is read (WHATWG URL), are no part of one. */
export const siteSchema = z.url({ protocol: /^https?$/ }).regex(/^[^\s\p{Cc}]+$/u);

/** What the manifest says. Further keys are allowed: some may be added within a version. */
export const manifestSchema = z.object({
	schemaVersion: version,
	/** The address of the site. */
	site: siteSchema,
	/** The commit that the content is as of; `null` where git does not know it, or the content is not as committed. */
	commit: z
		.string()
		.regex(/^[0-9a-f]{40,64}$/)
		.nullable(),
	/** The content's day, `YYYY-MM-DD`. */
	day: z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
	/** The program that built the site, with its version. */
	engine: z.string(),
	/** How many files the site has, without the manifest itself, and how many bytes they are. */
	count: z.int().min(0),
	bytes: z.int().min(0),
	/** The files, where they are few; else `parts` has them. */
	files: z.array(listedFile),
	/** Files that list the others. They are files of the site too. */
	parts: z.array(listedFile),
});

/** The manifest without what its parts list. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What a part of the manifest says. */
export const partSchema = z.object({ schemaVersion: version, files: z.array(listedFile) });

/** Whether a file is named by what is in it: whoever has an old page may still ask for it. No page is. */
export const isNamedByContent = (path: string): boolean =>
	/^_astro\/.+\.(?:css|js|woff2)(?:\.br|\.gz)?$/.test(path) ||
	path.startsWith(partsFolder) ||
	/^tim-kiem\/[a-z]+\/[^/]+\.json(?:\.br|\.gz)?$/.test(path);

/** Whether a file is a page that readers open, as it is or packed ahead. */
export const isPage = (path: string): boolean => /\.html(?:\.br|\.gz)?$/.test(path);
