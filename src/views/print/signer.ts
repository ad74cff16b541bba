import type { DocumentEntry, UnitEntry } from '../../register/entries.ts';
import { print } from '../../vi/print.ts';

/** Who signed, as the foot of a sheet shows it. */
export interface PrintSigner {
	/** Lines above the signature: capacity and post. */
	readonly posts: string[];
	/** `null` where it cannot be read or is not given. */
	readonly name: string | null;
	/** What of it could not be read. */
	readonly doubts: string[];
}

type Source = DocumentEntry['source'];
type Signer = NonNullable<DocumentEntry['signer']>;
type Issuer = Pick<UnitEntry, 'kind' | 'head' | 'name'>;

/** The signer of a document of this issuer. That it was signed is not said: the sheet is no original. */
export function printSigner(
	{
		signer,
		uncertain,
		source: { text },
	}: Pick<DocumentEntry, 'signer' | 'uncertain'> & { source: Pick<Source, 'text'> },
	issuer: Issuer | undefined,
): PrintSigner {
	if (signer === undefined)
		return { posts: [], name: null, doubts: uncertain.includes('signer') ? [print.signerUnread[text]] : [] };
	const doubts = [
		...(signer.position === undefined ? [print.postUnread[text]] : []),
		...(uncertain.includes('signer') ? [print.nameDoubtful] : []),
	];
	return { posts: postLines(signer, issuer), name: signer.name, doubts };
}

function postLines({ position, capacity }: Signer, issuer: Issuer | undefined): string[] {
	const own = position === undefined ? [] : [position];
	switch (capacity) {
		case undefined:
			return own;
		case 'TM.':
			return [`${capacity} ${collective(issuer)}`.trim(), ...own];
		case 'KT.':
			return [`${capacity} ${headBy(position) ?? headOf(issuer?.head) ?? print.headUnknown}`, ...own];
		case 'TL.':
		case 'TUQ.':
			return [`${capacity} ${headOf(issuer?.head) ?? print.headUnknown}`, ...own];
		case 'Q.':
			return [`${capacity} ${position ?? ''}`.trim()];
	}
}

/** The body on whose behalf is signed. A committee or council stands without its place, which the head of the sheet names. */
function collective(issuer: Issuer | undefined): string {
	if (issuer?.kind === 'uy-ban') return print.committee;
	return issuer?.kind === 'hoi-dong-nhan-dan' && issuer.name.startsWith(print.council)
		? print.council
		: (issuer?.name ?? '');
}

/** The post for whose holder a deputy signs; `null` where the signer's own post does not tell. */
function headBy(position: string | undefined): string | null {
	return position !== undefined && /^Phó\s/u.test(position) ? position.replace(/^Phó\s+/u, '') : null;
}

/** The post without the body that it heads: "Giám đốc Sở Y tế" is "Giám đốc". */
function headOf(head: string | undefined): string | null {
	return head?.replace(/\s+(Ủy ban nhân dân|UBND|Sở)(\s.*)?$/u, '') ?? null;
}
