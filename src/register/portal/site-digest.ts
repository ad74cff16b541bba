/** A body, unit or the like of another site: its name, and its page there; `null` where it named none of its own. */
interface OfSite {
	readonly id: string;
	readonly name: string;
	/** The rest of the address after that of the site, `don-vi/binh-tan/phong-noi-vu/`. */
	readonly page: string | null;
}

/** A body that a site publishes for. */
export interface DigestBody extends OfSite {
	readonly level: string;
	/** The name of what it belongs to, as the site says it. */
	readonly parent: string | null;
	readonly parentId: string | null;
	readonly isFormer: boolean;
}

/** A unit of a site. */
export interface DigestUnit extends OfSite {
	readonly body: string;
	/** How many assignments it leads as the first, and the last day of the latest of them. */
	readonly leads: number;
	readonly latest: string | null;
	/** Where its rows stand in the file of rows: from which byte, how many. `null` where it has none. */
	readonly rows: readonly [from: number, bytes: number] | null;
}

/** An indicator of a site. */
interface DigestIndicator extends OfSite {
	readonly measure: string | null;
	readonly better: string | null;
}

/** A target of a site. */
export interface DigestTarget {
	readonly indicator: string;
	readonly comparator: string | null;
	readonly value: number | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly measure: string | null;
	readonly level: string | null;
	readonly period: string | null;
	readonly text: string;
	/** Number of its document. */
	readonly number: string;
	readonly page: string | null;
}

/** What falls due on a day: how many deadlines, and the first of them. */
export interface DigestDay {
	readonly count: number;
	readonly first: readonly { readonly task: string; readonly unit: string | null; readonly page: string | null }[];
}

/** A set of open data of a site, as its catalogue tells. */
export interface DigestDataset {
	readonly title: string;
	/** Its files: the rest of the address, and the bytes by the manifest. */
	readonly files: readonly { readonly page: string; readonly bytes: number }[];
}

/** What a portal keeps of a site: checked, cleaned and bounded. */
export interface SiteDigest {
	/** The name of its catalogue, and who publishes it; empty where it says nothing. */
	readonly title: string;
	readonly publisher: string;
	readonly licence: string | null;
	readonly counts: {
		readonly documents: number;
		readonly assignments: number;
		readonly targets: number;
		readonly units: number;
		readonly indicators: number;
		readonly bodies: number;
	};
	readonly bodies: readonly DigestBody[];
	readonly units: readonly DigestUnit[];
	readonly indicators: readonly DigestIndicator[];
	readonly documents: readonly { readonly number: string; readonly title: string; readonly page: string | null }[];
	readonly targets: readonly DigestTarget[];
	/** By day, `YYYY-MM-DD`. */
	readonly due: Readonly<Record<string, DigestDay>>;
	readonly datasets: readonly DigestDataset[];
	/** Addresses that led out of the site, and so are no links. */
	readonly outside: number;
	/** Records beyond what a portal keeps. */
	readonly left: number;
}

/** A row of the table of a unit: number in its document, task, last day, page. */
export type DigestRow = readonly [number: string, task: string, lastDay: string | null, page: string | null];
