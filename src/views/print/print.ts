import { address } from '../../address.ts';
import type { LocalityEntry, UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { dayOf } from '../../register/past/edition.ts';
import { dayInWords } from '../../vi/day-in-words.ts';
import { print } from '../../vi/print.ts';
import { vi } from '../../vi/vi.ts';
import { basisLines } from './basis.ts';
import { type QrCode, qrCode } from './qr.ts';
import { type PrintSigner, printSigner } from './signer.ts';

/** What a document's page shows only on paper. Capitals are the style sheet's. */
export interface PrintView {
	/** Body above the issuer; `null` if it has none or none is known. */
	readonly superior: string | null;
	/** Name of the issuer, a line each. */
	readonly issuer: string[];
	readonly number: string;
	/** Place and day. */
	readonly dateline: string;
	/** `null` for a công văn, which has no type name: its subject stands under the number. */
	readonly type: string | null;
	readonly subject: string;
	readonly bases: string[];
	/** How many documents are cited and are not among the bases. */
	readonly otherBases: number;
	readonly recipients: readonly string[];
	readonly signer: PrintSigner;
	/** Bodies that signed too and whose signers the data do not name, a sentence each. */
	readonly otherSigners: readonly string[];
	readonly original: string;
	/** The day on which the page was last changed, `YYYY-MM-DD`; `null` where git does not tell. */
	readonly changed: string | null;
	/** The address of the page. */
	readonly code: QrCode | null;
	/** From which document the appendix of assignments is made; `null` if there are no assignments. */
	readonly appendix: { readonly document: string; readonly day: string } | null;
}

/** The printed sheet around the summary, targets and assignments. Throws if the register has no document with this id. */
export function printView(index: Index, id: string): PrintView {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const { type, number, title, issued, uncertain } = document;
	const locality = index.localities.get(document.locality);
	const issuer = index.units.get(document.issuer);
	const joint = document.jointIssuers.flatMap((one) => index.units.get(one) ?? []);
	// Bodies that issue together stand below one superior only where all are offices of one authority.
	const isOneHouse = joint.every((one) => one.locality === document.locality && one.id !== locality?.authority);
	const superior = locality && issuer && isOneHouse ? superiorOf(index, locality, issuer) : null;
	const day = uncertain.includes('issued') ? print.doubtful(dayInWords(issued)) : dayInWords(issued);
	const read = print.unreadableNumber(number, document.source.text);
	const past = index.past.get(id);
	const { lines, others } = basisLines(type, document.basis);
	return {
		superior,
		issuer: [issuer?.name ?? locality?.name ?? '', ...joint.map(({ name }) => name)].flatMap((name, at) => {
			const lines = issuerLines(name, superior === null ? [] : [locality?.name, locality?.parent ?? undefined]);
			return at === 0 ? lines : lines.map((line, below) => (below === 0 ? print.together(line) : line));
		}),
		number: read === number && uncertain.includes('number') ? print.doubtful(number) : read,
		dateline: print.dateline(locality ? placeOf(locality) : null, day),
		type: type === 'cong-van' ? null : type === 'thong-bao-ket-luan' ? print.announcement : vi.documentType(type),
		subject: type === 'cong-van' ? print.regarding(title) : title,
		bases: lines,
		otherBases: others,
		recipients: document.recipients,
		signer: printSigner(document, issuer),
		otherSigners: joint.map(({ name }) => print.signerOfOther(name)),
		original: document.source.original,
		changed: past === undefined ? null : dayOf(past.editions.at(-1)?.time ?? past.since),
		code: qrCode(index.register.site.address + address.document(id)),
		appendix: index.assignmentsOf.has(id) ? { document: vi.documentName(type, number), day } : null,
	};
}

/** The body to which the issuer belongs: its locality's authority; of a province's department, the province's committee. */
function superiorOf(index: Index, locality: LocalityEntry, issuer: UnitEntry): string | null {
	const name =
		issuer.id !== locality.authority
			? index.units.get(locality.authority)?.name
			: locality.level === 'so-nganh' && locality.parent !== null
				? print.committeeOf(locality.parent.charAt(0).toLowerCase() + locality.parent.slice(1))
				: undefined;
	return name?.replace(print.committee, 'UBND') ?? null;
}

/** The name in lines, "Ủy ban nhân dân" on one of its own. The place is left out where the superior body above names it. */
function issuerLines(name: string, places: readonly (string | undefined)[]): string[] {
	const place = places.find((one) => one !== undefined && name.toLowerCase().endsWith(` ${one.toLowerCase()}`));
	const own = place === undefined ? name : name.slice(0, -place.length - 1);
	return own.split(new RegExp(`(?<=${print.committee}) | (?=${print.committee})`, 'u'));
}

/**
 * The place that stands before the day: the locality's name without its level word. A number and Hồ Chí Minh's name keep it.
 * Official texts also keep it for other names of persons, which cannot be told from the name. A province's department has the
 * province's place, the Government and its ministries the capital. `null` means that it is not known.
 */
function placeOf({ name, level, parent }: Pick<LocalityEntry, 'name' | 'level' | 'parent'>): string | null {
	if (level === 'chinh-phu' || level === 'bo') return print.capital;
	const area = level === 'so-nganh' ? parent : name;
	const short = area?.replace(/^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu)\s+/iu, '');
	return area === null || short === undefined ? null : /^(\d|Hồ Chí Minh$)/u.test(short) ? area : short;
}
