import { desk as words } from '../../vi/desk/desk.ts';
import type { DeskDocument, ListedDocument } from '../opened.ts';
import type { DeskChange, DeskRefusal } from '../save.ts';

/** Why the server did nothing. */
export class RefusedError extends Error {
	readonly isStale: boolean;
	/** What must be mended first; left out where nothing of the file stands in the way. */
	readonly problems: DeskDocument['problems'] | undefined;
	constructor(reason: string, isStale = false, problems?: DeskDocument['problems']) {
		super(reason);
		this.isStale = isStale;
		this.problems = problems;
	}
}

/** A unit or indicator as writers name it. */
export interface DeskUnit {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	readonly spellings: readonly string[];
}

/** What the fields of a document may name. */
export interface Choices {
	readonly units: readonly DeskUnit[];
	readonly indicators: readonly DeskUnit[];
	/** Values with their names, in their order. */
	readonly fields: readonly (readonly [string, string])[];
	readonly kinds: readonly (readonly [string, string])[];
	readonly types: readonly (readonly [string, string])[];
}

interface All {
	readonly documents: readonly ListedDocument[];
	readonly localities: readonly { readonly id: string; readonly name: string }[];
}

async function asked<Value>(what: string, query: Record<string, string>, init: RequestInit = {}): Promise<Value> {
	let response: Response;
	try {
		response = await fetch(`${import.meta.env.BASE_URL}ban-bien-tap/${what}/?${new URLSearchParams(query)}`, {
			...init,
			headers: { 'X-Minhbach-Desk': '1' },
		});
	} catch {
		throw new RefusedError(words.failed);
	}
	const value = (await response.json().catch(() => ({}))) as Value & Partial<DeskRefusal>;
	if (!response.ok) throw new RefusedError(value.refused ?? words.badRequest, value.isStale, value.problems);
	return value;
}

const post = (body: BodyInit): RequestInit => ({ method: 'POST', body });

type Name = { readonly locality: string; readonly slug: string };
const nameOf = ({ locality, slug }: Name) => ({ locality, slug });

/** What the page asks of its server; each throws `RefusedError` with the reason in words. */
export const server = {
	all: () => asked<All>('documents', {}),
	document: (name: Name) => asked<DeskDocument>('document', nameOf(name)),
	problems: (name: Name) => asked<Pick<DeskDocument, 'version' | 'problems' | 'lines'>>('problems', nameOf(name)),
	choices: (locality: string) => asked<Choices>('choices', { locality }),
	reading: (said: string, period: string) =>
		asked<{ lines: string[]; problem: string | null }>('reading', { words: said, period }),
	save: (change: DeskChange) => asked<{ version: string }>('save', {}, post(JSON.stringify(change))),
	publish: (name: Name, version: string) =>
		asked<{ version: string }>('publish', { ...nameOf(name), version }, post('')),
	settle: (name: Name, doubts: readonly number[]) => asked('settle', nameOf(name), post(JSON.stringify(doubts))),
	addUnits: (name: Name) => asked('units', nameOf(name), post('')),
	import: (bytes: BodyInit, locality: string, name: string | null) =>
		asked<Name>('import', { locality, ...(name === null ? {} : { name }) }, post(bytes)),
} as const;
