import { documentSlug, fitsType, readNumber } from '../../register/number.ts';
import { day } from '../../schemas/day.ts';
import { type DocumentType, documentTypes } from '../../schemas/document.ts';
import { words as text } from '../../schemas/text.ts';
import { newCommand as words } from '../../vi/founding/new.ts';
import { shownDay } from '../../words/day.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import { type Begun, blankNumber, typeCalled } from './skeleton.ts';

/** What is asked of a new document, as it is written. */
interface Asked {
	readonly type: string;
	readonly number?: string | undefined;
	readonly issued?: string | undefined;
	readonly title?: string | undefined;
}

/** What is known without being asked. */
interface Around {
	/** `YYYY-MM-DD` */
	readonly today: string;
	readonly authority: {
		readonly slug: string;
		readonly name: string;
		/** Its last day, `YYYY-MM-DD`; `null` while it exists. */
		readonly until: string | null;
	};
}

/** Documents of one year whose number is blank have names that go on with `-2`, `-3`. */
const mostBlank = 99;

/** A document to begin and the names that its file may have, best first; or everything that is wrong, each with its cure. */
export function begunFor(
	{ type: called, number, issued, title }: Asked,
	{ today, authority }: Around,
): (Begun & { readonly slugs: readonly string[] }) | { readonly wrong: readonly string[] } {
	const type = typeCalled(called);
	const on = issued === undefined ? today : day.safeParse(issued).data;
	const read = number === undefined ? undefined : readNumber(number);
	const wrong = [
		...(type === null ? [unknownType(called)] : []),
		...(read === null ? [words.badNumber(number ?? '')] : []),
		...(type !== null && read && !fitsType(read, type)
			? [words.otherSymbol(number ?? '', type, documentTypes[type] ?? '')]
			: []),
		...(on === undefined ? [words.badDay(issued ?? '')] : []),
		...(on !== undefined && authority.until !== null && authority.until < on
			? [words.hadEnded(authority.name, shownDay(authority.until), shownDay(on))]
			: []),
		...(title !== undefined && !text.safeParse(title).success ? [words.badTitle] : []),
	];
	if (type === null || on === undefined || wrong.length > 0) return { wrong };
	const its = number ?? blankNumber(type, initialsOf(authority.name));
	const slug = documentSlug(its, on);
	const further = Array.from({ length: mostBlank - 1 }, (_, at) => `${slug}-${at + 2}`);
	const slugs = number === undefined ? [slug, ...further] : [slug];
	return { type, number: its, issued: shownDay(on), issuer: authority.slug, title, slugs };
}

function unknownType(called: string): string {
	const all = Object.keys(documentTypes) as DocumentType[];
	return words.unknownType(
		called,
		nearestOfFile()(called, () => all),
		all,
	);
}

/** What stands for a body in symbols: `UBND`, and of others their first letters, `SNV` for `Sở Nội vụ tỉnh Đồng Nai`. */
export function initialsOf(name: string): string {
	if (/^(Ủy ban nhân dân|UBND)/iu.test(name)) return 'UBND';
	const own = name.replace(/ (tỉnh|thành phố|quận|huyện|thị xã|xã|phường|Thành phố) .*/u, '');
	const letters = own.split(/[^\p{L}]+/u).flatMap((word) => (word === '' || word === 'và' ? [] : [word[0] ?? '']));
	return letters.join('').toUpperCase() || 'CQ';
}
