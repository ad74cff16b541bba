import { z } from 'zod';
import { controlFolder, isNamedByContent, isSafePath, siteSchema } from './manifest.ts';

/** Where the publisher notes at a target what it is doing. */
export const journalPath = `${controlFolder}nhat-ky.json`;

/** Where it says that it is at work. */
export const lockPath = `${controlFolder}khoa.json`;

/** Where it writes files that have no name yet. */
export const draftFolder = `${controlFolder}tam/`;

const path = z.string().refine(isSafePath);

const journalSchema = z.object({
	schemaVersion: z.literal(1),
	/** The address of the site that was published; earlier versions did not say it. */
	site: siteSchema.optional(),
	/** Files that are put or were to be put: whether they are as the manifest says is not known. */
	touched: z.array(path),
	/** Files that go, for the site has them no longer. */
	leaving: z.array(path),
	/** Files of the release before, kept for those who still have its pages. */
	retired: z.array(
		z.object({
			path: path.refine(isNamedByContent),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			bytes: z.int().min(0),
		}),
	),
});

/** What a publisher notes at a target before it changes something there, so that the next one can go on. */
export type Journal = z.infer<typeof journalSchema>;

/** The journal of a target where nothing was begun. */
const emptyJournal: Journal = { schemaVersion: 1, touched: [], leaving: [], retired: [] };

/** The journal in these bytes; the empty one where there are none, or they are no journal. */
export function readJournal(bytes: Uint8Array | null): Journal {
	if (bytes === null) return emptyJournal;
	try {
		return journalSchema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data ?? emptyJournal;
	} catch {
		return emptyJournal;
	}
}

/** The bytes of a journal. */
export const journalBytes = (journal: Journal): Uint8Array => Buffer.from(`${JSON.stringify(journal)}\n`);
