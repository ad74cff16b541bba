import type { Body } from '../mdx/body.ts';
import type { DatedCitation, InnerLink, Reference } from '../mdx/references.ts';
import type { Abbreviations } from '../schemas/abbreviations.ts';
import type { Correction } from '../schemas/corrections.ts';
import type { Document } from '../schemas/document.ts';
import type { Field } from '../schemas/fields.ts';
import type { WrittenIndexVersion } from '../schemas/index-version.ts';
import type { Indicator } from '../schemas/indicators.ts';
import type { Locality } from '../schemas/locality.ts';
import type { Redirect } from '../schemas/moved/redirects.ts';
import type { Site } from '../schemas/site.ts';
import type { Unit } from '../schemas/units.ts';
import type { WorkingDaysTable } from '../schemas/working-days.ts';

/** A file that has been read. `file` is its path from the content folder's parent. */
export interface Source<Data> {
	readonly file: string;
	readonly data: Data;
	/**
	 * Paths of what could not be read, where `data` has a gap or a stand-in. A file whose form is right has none. A file with
	 * such paths has been reported, and is never published.
	 */
	readonly lost: readonly (readonly PropertyKey[])[];
}

export interface DocumentSource extends Source<Document> {
	/** File name without `.mdx`; the document's id within its locality. */
	readonly slug: string;
	/** Empty if it could not be read. */
	readonly body: Body;
	/** How many bytes of HTML its body becomes, without what its components show (see `htmlSize`); 0 if it could not be read. */
	readonly htmlSize: number;
	/** Ids of its headings. */
	readonly sections: readonly string[];
	readonly bodyRead: boolean;
	/** Line of the file on which the body begins. */
	readonly bodyLine: number;
	readonly references: readonly Reference[];
	readonly links: readonly InnerLink[];
	readonly citations: readonly DatedCitation[];
}

/** A page of the portal's own prose. */
export interface PageSource {
	/** File name without `.mdx`, which is its address. */
	readonly id: string;
	readonly file: string;
	readonly bodyLine: number;
	/** None if the page could not be read. */
	readonly links: readonly InnerLink[];
	/** SHA-256 of the file; empty if it could not be opened. */
	readonly digest: string;
	/** Whether it holds `<RegisterCoverage />`, the table of the gaps of all documents. */
	readonly showsCoverage: boolean;
}

/** A file that is kept and published as it is. */
export interface StoredFile {
	readonly bytes: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
}

export interface LocalitySource {
	/** Name of the folder; the locality's id. */
	readonly id: string;
	readonly folder: string;
	/** `null` where the file is missing or nothing of it could be read; so also below. */
	readonly locality: Source<Locality> | null;
	readonly units: Source<Unit[]> | null;
	readonly documents: readonly DocumentSource[];
	/** File names without `.mdx` of the documents of which nothing could be read. */
	readonly unread: readonly string[];
	/** The files of its folder `originals`, by name. */
	readonly originals: ReadonlyMap<string, StoredFile>;
}

/** A version of an index: `indices/par-index-quan/2023.yaml`. */
export interface IndexVersionSource extends Source<WrittenIndexVersion> {
	/** `par-index-quan/2023` */
	readonly id: string;
}

/** Everything that could be read of a content folder, in the order of names. */
export interface Sources {
	readonly site: Source<Site> | null;
	readonly fields: Source<Field[]> | null;
	readonly indicators: Source<Indicator[]> | null;
	readonly abbreviations: Source<Abbreviations> | null;
	/** Also `null` where the site has no such file. */
	readonly workingDays: Source<WorkingDaysTable> | null;
	/** `null` where the site has no such file, or nothing of it could be read. */
	readonly corrections: Source<Correction[]> | null;
	/** `null` as with the corrections. */
	readonly redirects: Source<Redirect[]> | null;
	readonly pages: readonly PageSource[];
	readonly localities: readonly LocalitySource[];
	readonly indices: readonly IndexVersionSource[];
	/** Ids of the versions of which nothing could be read. */
	readonly unreadIndices: readonly string[];
}
