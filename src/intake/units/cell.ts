import type { OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { mentionsPerson, namesPerson } from '../../words/person.ts';
import { isSyllable } from '../../words/syllable.ts';
import { hasListMark, isBareName, titlesPerson, uncounted, withoutListMark } from '../marks.ts';
import type { RowDoubt } from '../proposal.ts';
import { drawnNames, mayBeTwo } from './drawn.ts';
import { isGroupName, namesUnit } from './naming.ts';
import { piecesOf, type UnitPiece } from './pieces.ts';
import type { UnitDesk } from './proposals.ts';
import { namesRunOn } from './run-on.ts';

/** Units that a cell names. */
export interface UnitsOfCell {
	readonly units: readonly string[];
	/** Of a cell of leads: who cooperates, where it says so. */
	readonly cooperating: readonly string[];
	/** Words that name no unit. */
	readonly note: string | null;
	readonly doubts: readonly RowDoubt[];
}

/** Cells that a desk has read: most of a plan say the same. */
const readBefore = new WeakMap<UnitDesk, Map<string, UnitsOfCell>>();

/** Reads a cell that names units; those that are not known become proposals at the desk. */
export function unitsOfCell(
	lines: readonly string[],
	field: 'leads' | 'cooperating',
	place: OfficePlace,
	desk: UnitDesk,
	drawn: ReadonlyMap<string, readonly string[]> = new Map(),
): UnitsOfCell {
	const known = readBefore.get(desk) ?? new Map<string, UnitsOfCell>();
	readBefore.set(desk, known);
	const apart = lines.map((line) => drawnNames(line, drawn.get(line) ?? [], desk.resolver));
	const key = `${field}\n${apart.map((names) => names.join('\t')).join('\n')}\n\n${lines.map((line) => (drawn.get(line) ?? []).join('\t')).join('\n')}`;
	const found =
		known.get(key) ??
		readCell(
			apart,
			field,
			place,
			desk,
			lines.flatMap((line) => drawn.get(line) ?? []),
		);
	known.set(key, found);
	return { ...found, doubts: found.doubts.map((doubt) => ({ ...doubt, place })) };
}

function readCell(
	apart: readonly (readonly string[])[],
	field: 'leads' | 'cooperating',
	place: OfficePlace,
	desk: UnitDesk,
	parts: readonly string[],
): UnitsOfCell {
	const doubts: RowDoubt[] = [];
	const tell = (code: string, words: string, choice: string, of: string = field) =>
		doubts.push({ code, field: of, place, words, choice });
	const lines = apart.flat();
	for (const names of apart) if (names.length > 1) tell('split', names.join(' '), doubtWords.splitUnits(names));
	const units: string[] = [];
	const cooperating: string[] = [];
	const notes: string[] = [];
	const put = (id: string, isBeside: boolean) => {
		const list = isBeside && field === 'leads' ? cooperating : units;
		if (!units.includes(id) && !cooperating.includes(id)) list.push(id);
	};
	const shown = uncounted(lines.filter((line) => /[\p{L}\d]{2}/u.test(line)));
	const written = field === 'leads' ? shown.flatMap(rolesApart) : shown;
	// “Chủ trì: …” and “Phối hợp: …” on lines of their own, each with the lines below it.
	let isBelowBeside = false;
	for (const { text: line, isJoined } of entriesOf(written, desk)) {
		const role = roleOfLine.exec(line);
		const entry = role === null ? line : line.slice(role[0].length);
		if (role !== null) isBelowBeside = /^phối/iu.test(role[1] ?? '');
		if (isJoined && desk.resolver.sure(entry) === null) tell('joined', entry, doubtWords.joined(entry));
		const { words, left } = withoutBrackets(entry, desk);
		if (left !== '') {
			const isPerson = mentionsPerson(entry) || namesPerson(left) || titlesPerson(left) || isBareName(left);
			if (!isPerson) notes.push(entry);
			tell(isPerson ? 'person-left-out' : 'left-over', left, isPerson ? doubtWords.personLeftOut : doubtWords.leftOver);
		}
		const whole = expanded(piecesOf(words, desk.resolver));
		const pieces = whole.flatMap((piece) => runOnApart(piece, desk));
		const isSplit = pieces.length > whole.length || (pieces.length > 1 && pieces.some(({ id }) => id === null));
		let isBeside = isBelowBeside;
		for (const [at, { words: name, id, before }] of pieces.entries()) {
			if (/phối hợp/u.test(before)) isBeside = true;
			if (id !== null) {
				put(id, isBeside);
				continue;
			}
			// “Thủ trưởng các cơ quan: …” announces those that follow.
			const next = pieces[at + 1];
			if (next !== undefined && next.before === ':') {
				tell('split', words, doubtWords.announces(name));
				continue;
			}
			if (mentionsPerson(name) || titlesPerson(name)) {
				tell('person-left-out', name, doubtWords.personLeftOut);
				const post = name.replace(/^.*?[-–,(]\s*/u, '').replace(/\)$/u, '');
				const meant = post === name || mentionsPerson(post) ? null : desk.resolver.meant(post);
				if (meant !== null) {
					put(meant.id, isBeside);
					tell('unit-guessed', post, doubtWords.unitGuessed(meant.id));
				}
				continue;
			}
			// A deputy is a post: of the head of an office it means the office, of a committee a leader in charge.
			const deputy = /^phó\s+(?=\S)/iu.exec(name)?.[0] ?? '';
			if (/^phó chủ tịch/iu.test(name)) {
				notes.push(name);
				tell('no-unit', name, doubtWords.noUnit);
				continue;
			}
			const meant = desk.resolver.meant(name.slice(deputy.length));
			if (meant !== null) {
				put(meant.id, isBeside);
				if (!meant.isSure || deputy !== '') tell('unit-guessed', name, doubtWords.unitGuessed(meant.id));
			} else if ((namesUnit(name) || isShortName(name)) && name.length <= 160) {
				const proposed = desk.propose(name, place);
				put(proposed.id, isBeside);
				if (proposed.isGuess || !namesUnit(name)) tell('unit-guessed', name, doubtWords.unitGuessed(proposed.id));
				else if (desk.knowsLocality) tell('unknown-unit', name, doubtWords.unknownUnit(proposed.id));
				const isList = /[,/;+]|\svà\s|\p{Ll}\p{Lu}/u.test(name) && !isGroupName(name);
				if (isList || secondName.test(name) || mayBeTwo(name, parts)) tell('whole-unit', name, doubtWords.wholeUnit);
			} else if (isBareName(name)) tell('person-left-out', name, doubtWords.personLeftOut);
			else {
				notes.push(name);
				tell('no-unit', name, doubtWords.noUnit);
			}
		}
		if (isSplit) tell('split', words, doubtWords.splitUnits(pieces.map(({ words: one }) => one)));
		if (cooperating.length > 0 && isBeside)
			for (const side of ['leads', 'cooperating']) tell('split', words, doubtWords.leadsAndCooperating, side);
		if (/(?:nhất là|trừ|ngoại trừ)\s/iu.test(words)) tell('left-over', words, doubtWords.exceptions);
	}
	if (field === 'leads' && cooperating.length === 0 && lines.some((line) => /phối hợp/iu.test(line)))
		tell('left-over', lines.join(' '), doubtWords.cooperationUnread, 'cooperating');
	return { units, cooperating, note: notes.length === 0 ? null : [...new Set(notes)].join('; '), doubts };
}

/** A name that begins within another, behind a word or the name of a place: a sign between them may be lost. */
const secondName =
	/(?<!\p{L})(?!trưởng|tịch|đốc|chánh|đạo|trực|ban|tra|các|của|tại|thuộc)\p{Ll}+ (?:Công an|Mặt trận|Trạm Y tế|Văn phòng|Phòng|Sở|Trung tâm|Ban Chỉ huy|Hội|Ủy ban|UBND)(?!\p{L})|(?:xã|phường|quận|huyện|tỉnh|thành phố|thị trấn)(?: \p{Lu}\p{Ll}*){1,4} (?:Công an|Trạm|Văn phòng|Phòng|Sở|Trung tâm|Ban|Hội|Đoàn|Ủy ban|UBND|Các|Thủ trưởng|Trưởng|Hiệu trưởng|Chủ tịch|Chánh|Giám đốc|Chỉ huy trưởng|Trường)(?!\p{L})/u;

/** Whether words are a short name that no list has, `VPĐU`, `BXDĐ phường`; a syllable in capitals may be a person. */
const isShortName = (name: string): boolean =>
	/^\p{Lu}{3,8}(?:[-.&]\p{Lu}{2,8})*(?: (?:xã|phường|tỉnh|thành phố|đặc khu))?$/u.test(name) &&
	!isSyllable(/^\p{Lu}+/u.exec(name)?.[0] ?? '');

/** What a line that tells the part of its units begins with. */
const roleOfLine = /^(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|phối hợp)(?:\s+(?:thực hiện|chính))?\s*[:–-]\s*(?=\S)/iu;

/** “Phòng A (chủ trì), Công an xã (phối hợp)” as lines that begin with the part: `Chủ trì: Phòng A`, `Phối hợp: Công an xã`. */
function rolesApart(line: string): string[] {
	if (!/phối hợp|chủ trì/iu.test(line)) return [line];
	const parts = line
		.replace(/\(\s*(?:(?:cơ quan|đơn vị)\s+)?phối hợp\s*(?::|với)\s*([^)]+)\)/giu, '; Phối hợp: $1')
		.split(/\s*;\s*|(?<=\((?:chủ trì|phối hợp)\))\s*,\s*/iu)
		.filter((part) => part !== '');
	return parts.map((part) => {
		const told = /^(.{4,}?)\s*(?:\(\s*(chủ trì|phối hợp)(?:\s+thực hiện)?\s*\)|\s(chủ trì|phối hợp))\s*[.,]?$/iu.exec(
			part,
		);
		const role = told?.[2] ?? told?.[3];
		if (told?.[1] === undefined || role === undefined || /phối hợp/iu.test(told[1])) return part;
		return `${role.charAt(0).toUpperCase()}${role.slice(1).toLowerCase()}: ${withoutListMark(told[1]).trim()}`;
	});
}

/** An entry of a cell, and whether lines were put together for it. */
interface CellEntry {
	readonly text: string;
	readonly isJoined: boolean;
}

/** Ends of a line at which no name ends. */
const open =
	/(?:[,:–-]|(?:^|\s)(?:và|các|của|văn|cơ|Ủy|nhân|có|liên)|^(?:Chủ tịch |Văn phòng )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)|^(?:Chủ tịch|Trưởng|Chánh|Giám đốc|Thủ trưởng|Phó|Phòng|Ban|Sở|(?:Chánh )?Văn phòng|Hội|Đoàn|Thường trực|Lãnh đạo|Hội đồng|Bộ|Khoa|Tổ|Trạm|Trung tâm|Trường|Chi cục|Ủy ban|Uỷ ban))$/u;

/** The entries of a cell: its dashes, or its lines, where each names something of its own. */
function entriesOf(lines: readonly string[], { resolver }: UnitDesk): CellEntry[] {
	const entries: CellEntry[] = [];
	const isList = lines.some(hasListMark);
	for (const line of lines) {
		const text = withoutListMark(line).trim();
		const last = entries.at(-1)?.text;
		const names = /^(?:\p{Lu}|các\s|\d+\s)/u.test(text) && (namesUnit(text) || resolver.sure(text) !== null);
		// “Phòng Văn hóa” and “- Xã hội”: a dash within a name.
		const isWithin =
			hasListMark(line) &&
			last !== undefined &&
			!/[:;.,]$/u.test(last) &&
			(resolver.sure(`${last} - ${text}`) !== null ||
				(!hasListMark(lines[0] ?? '') && !namesUnit(text) && resolver.sure(text) === null));
		// “Đảng ủy” and “Công an xã”, where “Đảng ủy Công an xã” is known and one of them alone is not.
		const isKnown =
			last !== undefined &&
			resolver.sure(`${last} ${text}`) !== null &&
			(resolver.sure(last) === null || resolver.sure(text) === null);
		const goesOn =
			last !== undefined &&
			(!hasListMark(line) || isWithin) &&
			!roleOfLine.test(text) &&
			(isKnown ||
				!names ||
				isWithin ||
				open.test(last) ||
				(isList && !/[;.]$/.test(last) && resolver.sure(last) === null));
		if (last !== undefined && goesOn)
			entries[entries.length - 1] = { text: `${last} ${isWithin ? '- ' : ''}${text}`, isJoined: true };
		else entries.push({ text, isJoined: false });
	}
	return entries;
}

/** The words without what stands in brackets, unless a known name holds them. */
function withoutBrackets(entry: string, { resolver }: UnitDesk): { words: string; left: string } {
	if (!entry.includes('(') || resolver.sure(entry) !== null) return { words: entry, left: '' };
	const inner = [...entry.matchAll(/\(([^)]*)\)?/gu)].map(({ 1: words = '' }) => words);
	return { words: entry.replace(/\s*\([^)]*\)?/gu, '').trim(), left: inner.join('; ') };
}

/** The pieces of one that holds known names without a sign between them: `Công an xã Trạm Y tế xã`. */
function runOnApart(piece: UnitPiece, { resolver }: UnitDesk): UnitPiece[] {
	if (piece.id !== null || resolver.meant(piece.words)?.isSure === true) return [piece];
	const names = namesRunOn(piece.words, resolver);
	return names === null
		? [piece]
		: names.map((words, at) => ({ words, id: resolver.sure(words), before: at === 0 ? piece.before : ' ' }));
}

/** “Các phòng: Nội vụ, Tư pháp” names a “Phòng Nội vụ” and a “Phòng Tư pháp”. */
function expanded(pieces: readonly UnitPiece[]): UnitPiece[] {
	return pieces.flatMap((piece, at): UnitPiece[] => {
		const announced =
			/^(?:thủ trưởng |trưởng |chủ tịch )?((?:(?:ubnd|[uủ][ỷy] ban nhân dân|công an|đảng ủy|trạm y tế) )?)các (phòng|sở|ban|phường|xã|khoa)(?: chuyên môn)?$/iu.exec(
				pieces[at - 1]?.words ?? '',
			);
		const inline = /^(?:thủ trưởng |trưởng )?các (phòng|sở|ban) (\p{Lu}.*,.*)$/u.exec(piece.words);
		const noun = announced === null ? inline?.[1] : `${announced[1]}${announced[2]}`;
		if (noun === undefined || piece.id !== null) return [piece];
		const list = announced === null ? (inline?.[2] ?? '') : piece.words;
		if (namesUnit(list) || isGroupName(list)) return [piece];
		const names = list.split(/\s*,\s*|\s+và\s+(?=\p{Lu})/u).filter((one) => one !== '');
		const label = noun.charAt(0).toUpperCase() + noun.slice(1);
		return names.map((name, index) => ({
			words: `${label} ${name}`,
			id: null,
			before: index === 0 ? piece.before : ',',
		}));
	});
}
