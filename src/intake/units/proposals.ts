import type { OfficePlace } from '../../office/office-file.ts';
import { nameKey } from '../../register/names.ts';
import { mostNames } from '../../schemas/text.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { slug } from '../../words/fold.ts';
import type { KnownContent } from '../known.ts';
import type { IntakeDoubt, ProposedUnit } from '../proposal.ts';
import { isGroupName, unitKindOf } from './naming.ts';
import { type Resolver, resolverOf } from './resolver.ts';
import { spellingKey, unitOfPost, withoutAnyLevel, withoutLevel } from './spelling.ts';

/** Where words for units are looked up, and units that are not known are proposed. */
export interface UnitDesk {
	readonly resolver: Resolver;
	/** Whether the content has units of the locality, so that one more is an exception. */
	readonly knowsLocality: boolean;
	/** The unit proposed for these words; the same for every spelling of one name. */
	readonly propose: (words: string, place: OfficePlace) => { readonly id: string; readonly isGuess: boolean };
	readonly proposed: () => { readonly units: ProposedUnit[]; readonly doubts: IntakeDoubt[] };
}

interface Draft {
	id: string;
	name: string;
	head: string | null;
	readonly spellings: Map<string, string>;
	readonly place: OfficePlace;
	readonly words: string;
}

/** Letters of an id before it is cut at a word. */
const longestUnit = 60;

/** A desk for the units of a locality. */
export function unitDesk(known: KnownContent): UnitDesk {
	const resolver = resolverOf(known);
	const levelless = (key: string) => (known.name === null ? withoutAnyLevel(key) : withoutLevel(key, known.name));
	const drafts = new Map<string, Draft>();
	const taken = new Set(known.units.map(({ id }) => id));
	const propose: UnitDesk['propose'] = (written, place) => {
		const words = written
			.replace(/\s+/gu, ' ')
			.replace(/[\s.;,]+$/u, '')
			.trim();
		const ofPost = unitOfPost(words);
		const isSlip = /^trường (?:phòng|ban)/iu.test(words);
		// “P.” is an office here; it may be a ward as well, and is told.
		const isShort = /^p\. ?(?=\p{L})/iu.test(ofPost ?? words);
		const bare = (ofPost ?? words).replace(/^p\. ?(?=\p{L})/iu, 'Phòng ');
		const name = bare.charAt(0).toUpperCase() + bare.slice(1);
		const key = groupKey(levelless(spellingKey(name, known.abbreviations)));
		// “UBND xã” is the committee whose full name the head has.
		const full = /^ubnd (?:xã|phường|thị trấn|quận|huyện|thị xã|thành phố|tỉnh)$/u.test(key)
			? [...drafts.keys()].find((one) => one.startsWith(`${key} `) && !/^ubnd \S+ (?:xã|phường|thị)/u.test(one))
			: undefined;
		const before = drafts.get(key) ?? (full === undefined ? undefined : drafts.get(full));
		const draft: Draft = before ?? {
			id: freeId(idOf(name, known.name), taken),
			name,
			head: null,
			spellings: new Map(),
			place,
			words,
		};
		if (before === undefined) drafts.set(key, draft);
		if (
			name.length > draft.name.length &&
			nameKey(name) !== nameKey(draft.name) &&
			!before?.spellings.has(nameKey(name))
		) {
			draft.spellings.set(nameKey(draft.name), draft.name);
			draft.name = name;
		}
		if (ofPost !== null && !isSlip && draft.head === null) draft.head = words;
		draft.spellings.set(nameKey(words), words);
		if (ofPost !== null) draft.spellings.set(nameKey(bare), bare);
		return { id: draft.id, isGuess: isSlip || isShort || (full !== undefined && draft === drafts.get(full)) };
	};
	const proposed: UnitDesk['proposed'] = () => {
		const holders = new Set<string>(known.units.flatMap(({ spellings }) => spellings.map(nameKey)));
		const units = [...drafts.values()].map((draft): ProposedUnit => {
			const { id, name, head, spellings } = draft;
			holders.add(nameKey(name));
			const isFree = (words: string) => !holders.has(nameKey(words)) && holders.add(nameKey(words)) !== undefined;
			const ownHead = head !== null && isFree(head) ? head : null;
			const aliases = [...spellings.values()].filter(isFree).slice(0, mostNames);
			const kind = unitKindOf(name);
			return { id, name, kind, head: ownHead, aliases, open: kind === 'nhom' };
		});
		const doubts = [...drafts.values()].map(
			({ id, name, words, place }): IntakeDoubt => ({
				code: 'unknown-unit',
				assignment: null,
				field: 'units',
				place,
				words,
				choice: doubtWords.unitProposed(id, name),
			}),
		);
		return { units, doubts };
	};
	return { resolver, knowsLocality: known.units.length > 0, propose, proposed };
}

/** “Các cơ quan, đơn vị” and “Thủ trưởng các cơ quan, đơn vị” are one; so are “có liên quan” and “liên quan”. */
const groupKey = (key: string): string => key.replace(/^các /u, '').replace(/ có liên quan/u, ' liên quan');

function idOf(name: string, locality: string | null): string {
	const noun = /\s+(?:quận|huyện|thị xã|thành phố|tỉnh|xã|phường)$/iu;
	const ofLocality =
		locality === null
			? name
			: name.replace(new RegExp(`\\s+${locality.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'iu'), '');
	const bare = isGroupName(name) ? ofLocality.replace(/^(?:các|những)\s+/iu, '') : ofLocality.replace(noun, '');
	const full = slug(bare.replace(/ủy ban nhân dân|uỷ ban nhân dân/giu, 'UBND').replace(/hội đồng nhân dân/giu, 'HĐND'));
	if (full.length <= longestUnit) return full === '' ? 'don-vi' : full;
	return full.slice(0, longestUnit).replace(/-[^-]*$/u, '');
}

function freeId(wanted: string, taken: Set<string>): string {
	let id = wanted;
	for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
	taken.add(id);
	return id;
}
