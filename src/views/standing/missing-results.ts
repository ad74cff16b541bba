import { address } from '../../address.ts';
import type { DocumentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type PublishedView, publishedFor } from '../measurement/publishers.ts';
import { windowsIn } from './reporting-windows.ts';
import { type GivenView, type RowView, rowOnDay, standingRows } from './row.ts';

/** The most localities that the page names; of each list of a locality the most rows, and of all lists of a kind together. */
const most = { localities: 100, reports: 20, windows: 8, publishing: 20, together: 160 } as const;

/** What one locality has published of results, and what is due and missing. */
export interface LocalityGap {
	readonly name: string;
	readonly href: string;
	/** The newest document of the locality that says something of results or states a figure; `null` if there is none. */
	readonly newest: DocumentLink | null;
	readonly documents: number;
	/** How many documents of it the site has no report about. */
	readonly silent: number;
	/** Reports that its documents order, whose day has passed and of which the site has nothing; the latest first. */
	readonly due: readonly (GivenView & RowView)[];
	readonly dueCount: number;
	/** Windows of regular reports that have passed, the newest, and how many there are. */
	readonly windows: ReturnType<typeof windowsIn>;
	readonly windowCount: number;
	/** What its documents ask to be published. */
	readonly publishing: readonly PublishingDuty[];
	readonly publishingCount: number;
}

/** A target by which figures are to be published. */
interface PublishingDuty {
	readonly href: string;
	readonly document: string;
	readonly ref: string;
	readonly text: string;
	/** The figures that it asks for. */
	readonly of: readonly { readonly href: string; readonly name: string; readonly published: PublishedView | null }[];
}

/** Where results were last published, and which reports are missing, locality by locality. */
export function missingResults(index: Index): {
	readonly day: string;
	readonly gaps: LocalityGap[];
	readonly more: number;
} {
	const localities = index.register.localities.filter(({ id }) => (index.documentsIn.get(id) ?? []).length > 0);
	const named = localities.slice(0, most.localities);
	const share = Math.max(1, Math.floor(most.together / Math.max(1, named.length)));
	return {
		day: index.day,
		gaps: named.map(({ id, name }) => gapOf(index, id, name, share)),
		more: Math.max(0, localities.length - most.localities),
	};
}

/** `share` is the most rows of each of its lists. */
function gapOf(index: Index, id: string, name: string, share: number): LocalityGap {
	const documents = index.documentsIn.get(id) ?? [];
	const newest = documents
		.filter((one) => index.resultsBy.has(one.id) || index.measuredBy.has(one.id))
		.reduce<DocumentEntry | null>((last, one) => (last === null || one.issued > last.issued ? one : last), null);
	const due = documents
		.flatMap((document) => index.assignmentsOf.get(document.id) ?? [])
		.filter(({ particulars }) => particulars?.report != null)
		.flatMap((entry) => stoodOf(index, entry).map((stood) => ({ entry, stood })))
		.filter(({ stood }) => stood.standing === 'not-reported')
		.sort((a, b) => ((a.stood.end ?? '') < (b.stood.end ?? '') ? 1 : -1));
	const windows = windowsIn(index, id);
	const publishing = documents
		.flatMap((document) => index.targetsOf.get(document.id) ?? [])
		.filter(({ indicator }) => (index.indicators.get(indicator)?.publishes ?? []).length > 0);
	return {
		name,
		href: address.resultsOf(address.locality(id)),
		newest: newest && documentLink(index, newest.id),
		documents: documents.length,
		silent: documents.filter(
			(one) => (index.reportsOn.get(one.id) ?? []).length === 0 && (index.assignmentsOf.get(one.id) ?? []).length > 0,
		).length,
		due: due
			.slice(0, Math.min(share, most.reports))
			.map(({ entry, stood }) => ({ ...standingRows(index, entry).given, ...rowOnDay(index, entry, stood) })),
		dueCount: due.length,
		windows: windows.slice(0, Math.min(share, most.windows)),
		windowCount: windows.length,
		publishing: publishing.slice(0, Math.min(share, most.publishing)).map((target) => publishingDuty(index, target)),
		publishingCount: publishing.length,
	};
}

function publishingDuty(index: Index, target: TargetEntry): PublishingDuty {
	const { id, document, ref, text, indicator } = target;
	return {
		href: address.target(id),
		document: documentLink(index, document).name,
		ref,
		text,
		of: (index.indicators.get(indicator)?.publishes ?? []).flatMap((one) => {
			const named = index.indicators.get(one);
			if (named === undefined) return [];
			return [{ href: address.indicator(one), name: named.short, published: publishedFor(index, target, one) }];
		}),
	};
}
