import type { DocumentType } from '../../schemas/document.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { fold } from '../../words/fold.ts';
import { mentionsPerson } from '../../words/person.ts';
import type { HeadLine } from '../head/lines.ts';
import { beginsFoot } from '../head/signer.ts';
import { titlesPerson } from '../marks.ts';
import type { IntakeDoubt, ProposedAssignment, ProposedGroup, Skip } from '../proposal.ts';
import type { Around, FromTable } from '../table/assignments.ts';
import { withoutContacts } from '../table/contact.ts';
import { dueDoubts } from '../table/due-cell.ts';
import { free } from '../table/order.ts';
import { unitsOfCell } from '../units/cell.ts';
import { namesUnit } from '../units/naming.ts';
import { dueInSentence, seemsDue } from './due-words.ts';
import { type GivenTo, givenIn, withoutVerb } from './given.ts';
import { type ProseLine, proseLines } from './items.ts';
import { type Branch, dutiesIn, itemTree, type Leaf } from './tree.ts';

interface AroundProse extends Around {
	readonly isSpoilt: boolean;
	readonly type: DocumentType | null;
	/** Whether the file has a table of assignments: then its text repeats them, and gives little of its own. */
	readonly isBesideTable: boolean;
}

/** The duties that a text gives in its numbered items and dashes, with these items. */
export function proseDuties(all: readonly HeadLine[], around: AroundProse): FromTable {
	const foot = all.findIndex(beginsFoot);
	const lines = proseLines(foot < 0 ? all : all.slice(0, foot), around.isSpoilt);
	const { leaves, branches, closing } = itemTree(lines, fold);
	if (leaves.length + branches.length === 0) leaves.push(...unnumberedLeaves(lines));
	const doubts: IntakeDoubt[] = [];
	const skipped: Skip[] = [];
	const assignments: ProposedAssignment[] = [];
	const addressed = addresseesOf(all, around);
	const ends = closing.flatMap(dutiesIn).flatMap((line): Leaf[] => {
		const bare = fold(line.text);
		const part = branches.findLast(({ id }) => /^[IVX]+$/.test(id));
		if (/^giao /.test(bare)) return [{ id: 'ket', text: line.text, place: line.place, under: [], told: line.told }];
		if (/^trong qu. trinh/.test(bare) && part !== undefined)
			return [{ id: `${part.id}-1`, text: line.text, place: line.place, under: [part], told: line.told }];
		skipped.push({ code: 'closing', place: line.place, words: line.text });
		return [];
	});
	let announcing: { leads: readonly string[]; words: string; under: string | undefined } | null = null;
	for (const leaf of [...leaves, ...ends]) {
		if (/^thoi gian (?:\S+ \S+ )?th\S+ hi|^thoi gian hoan thanh/.test(fold(leaf.text))) {
			skipped.push({ code: 'time-of-several', place: leaf.place, words: leaf.text });
			const words = leaf.text.replace(/^[^:]{0,60}:\s*/u, '').replace(/[\s.;]+$/u, '');
			const time = dueInSentence(leaf.text, around.period)?.due ?? words;
			const beside = new Set(leaves.filter(({ under }) => under.at(-1) === leaf.under.at(-1)).map(({ id }) => id));
			for (const [at, one] of assignments.entries()) {
				if (one.due !== null || !beside.has(one.item ?? one.id)) continue;
				assignments[at] = { ...one, due: time };
				doubts.push({
					code: 'due-of-several',
					assignment: one.id,
					field: 'due',
					place: leaf.place,
					words: leaf.text,
					choice: doubtWords.dueOfSeveral(time),
				});
			}
			continue;
		}
		// Who answers for what is no duty of its own.
		if (/-\d+$/.test(leaf.id) && /^(?:th\S{1,3} )?tr\S{1,4}ng cac .*chiu trach nhi/.test(fold(leaf.text))) {
			skipped.push({ code: 'responsibility', place: leaf.place, words: leaf.text });
			continue;
		}
		const given = givenIn(leaf.text, leaf.place, around.desk, around.isSpoilt);
		const due = around.isSpoilt ? null : dueInSentence(leaf.text, around.period);
		if (around.isBesideTable && !(given.isSaid && given.leads.length > 0 && due !== null)) {
			if (given.isSaid) skipped.push({ code: 'prose-beside-table', place: leaf.place, words: leaf.text });
			continue;
		}
		// “Giao Phòng Nội vụ … Cụ thể:” holds for the dashes below it.
		const holder = leaf.under.at(-1)?.id === announcing?.under && !given.isSaid ? announcing : null;
		const isBelow = holder !== null;
		const whose = holder === null ? addressed : { ids: holder.leads, words: holder.words };
		const one = assignmentOf(leaf, given, due, whose, isBelow, around, doubts);
		assignments.push(one);
		if (/:\s*$/u.test(leaf.text)) announcing = { leads: one.leads, words: leaf.text, under: leaf.under.at(-1)?.id };
		else if (!isBelow) announcing = null;
	}
	const groups = around.isBesideTable
		? []
		: branches.filter(({ isAside }) => !isAside).map((branch) => groupOf(branch, assignments, leaves));
	// An item with items below it is a heading. What it gives itself is told.
	for (const { title, place } of around.isBesideTable || around.isSpoilt ? [] : branches)
		if (/^giao /.test(fold(title)) || (seemsDue(title) && dueInSentence(title, around.period) !== null))
			doubts.push({
				code: 'heading-gives',
				assignment: null,
				field: 'groups',
				place,
				words: title,
				choice: doubtWords.headingGives,
			});
	for (const { title, place } of around.isBesideTable ? [] : branches.filter(({ isAside }) => isAside))
		skipped.push({ code: 'part-without-duties', place, words: title });
	return { assignments, groups, doubts, skipped };
}

/** The duties of a text without numbers: the sentences that give one, by their order. */
function unnumberedLeaves(lines: readonly ProseLine[]): Leaf[] {
	const giving = lines
		.flatMap(dutiesIn)
		.filter(({ text }) => /^(?:giao|yeu cau|[dp]e nghi|phan cong)\s/.test(fold(text)));
	return giving.map(({ text, place, told }, at) => ({
		id: String(at + 1),
		text,
		place,
		under: [],
		told: [...told, { code: 'id-made', words: text }],
	}));
}

/** How readers are told of an item that is no number. */
const shownItem = (id: string): string | null =>
	id === 'ket' ? 'đoạn kết' : /^dieu-\d+$/.test(id) ? `Điều ${id.slice(5)}` : null;

function groupOf(branch: Branch, assignments: readonly ProposedAssignment[], leaves: readonly Leaf[]): ProposedGroup {
	const own = leaves.filter(({ under }) => under.at(-1)?.id === branch.id).map(({ id }) => id);
	const items = assignments.filter(({ id, item }) => own.includes(item ?? id)).map(({ id }) => id);
	return { number: branch.id, title: branch.title, items, place: branch.place };
}

/** To whom the whole is addressed: “Kính gửi”, or the sentence above the first item. */
function addresseesOf(
	lines: readonly HeadLine[],
	{ desk, isSpoilt }: AroundProse,
): { ids: readonly string[]; words: string } {
	if (isSpoilt) return { ids: [], words: '' };
	const at = lines.findIndex(({ bare }) => bare.startsWith('kinh gui'));
	const to =
		at < 0
			? []
			: [
					lines[at]?.text.replace(/^Kính gửi\s*:?\s*/iu, '') ?? '',
					...lines
						.slice(at + 1, at + 12)
						.map(({ text, number }) => (number === '-' ? `- ${text}` : text))
						.filter((_, index, list) => list.slice(0, index + 1).every((one) => /^[-–•]/u.test(one))),
				].filter((text) => text !== '');
	if (to.length > 0) {
		const { units } = unitsOfCell(to, 'leads', lines[at]?.place ?? {}, desk);
		if (units.length > 0) return { ids: units, words: to.join(' ') };
	}
	// The sentence above the first item: “… yêu cầu Thủ trưởng các phòng thực hiện các nội dung sau:”.
	const first = lines.findIndex(
		({ text, number }) => number !== null || /^(?:[IVX]+|\d{1,2}|[a-zđ])[.)]\s/u.test(text),
	);
	const call = lines
		.slice(0, first < 0 ? 0 : first)
		.findLast(({ text }) => /(?:yêu cầu|chỉ thị|giao|đề nghị).*:\s*$/iu.test(text));
	const words = /(?:yêu cầu|giao|đề nghị)\s+(?!.*(?:yêu cầu|đề nghị)\s)(.*)$/iu.exec(call?.text ?? '')?.[1];
	if (words === undefined || call === undefined) return { ids: [], words: '' };
	const { leads } = givenIn(`Giao ${words}`, call.place, desk, isSpoilt);
	return { ids: leads, words };
}

function assignmentOf(
	leaf: Leaf,
	given: GivenTo,
	due: ReturnType<typeof dueInSentence>,
	addressed: { ids: readonly string[]; words: string },
	isBelow: boolean,
	around: AroundProse,
	doubts: IntakeDoubt[],
): ProposedAssignment {
	const { desk, taken, issued, period, isSpoilt } = around;
	const id = free(leaf.id, taken);
	taken.add(id);
	const tell = (code: string, field: string, words: string, choice: string) =>
		doubts.push({ code, assignment: id, field, place: leaf.place, words, choice });
	if (id !== leaf.id) tell('id-twice', 'id', leaf.id, doubtWords.idTwice(leaf.id, id));
	for (const { code, words } of leaf.told)
		tell(
			code,
			code === 'joined' ? 'task' : 'id',
			words,
			code === 'joined'
				? doubtWords.proseCut
				: code === 'id-made'
					? doubtWords.idMade(leaf.id)
					: doubtWords.letterMeant(words, leaf.id),
		);
	const { words: task, left } = withoutContacts(leaf.text);
	if (left.length > 0) tell('contact-left-out', 'task', left.join('; '), doubtWords.contactLeftOut);
	if (!isSpoilt && (mentionsPerson(task) || titlesPerson(task)))
		tell('person-named', 'task', task, doubtWords.personNamed);
	let leads = given.leads;
	if (leads.length > 0) tell('lead-in-prose', 'leads', leaf.text.slice(0, 160), doubtWords.proseLead(leads.join(', ')));
	for (const unit of given.cooperating)
		tell('cooperating-in-prose', 'cooperating', leaf.text.slice(0, 160), doubtWords.proseCooperating(unit));
	if (leads.length === 0 && !isSpoilt) {
		const above = leaf.under
			.map(({ title }) => title.replace(/:\s*$/u, '').replace(/^(?:giao(?: cho)?|yêu cầu|đề nghị)\s+/iu, ''))
			.findLast((title) => namesUnit(title));
		const inherited =
			above === undefined || isBelow ? [] : unitsOfCell([withoutVerb(above, desk)], 'leads', leaf.place, desk).units;
		leads = inherited.length > 0 ? inherited : addressed.ids;
		if (leads.length > 0)
			tell(
				'lead-inherited',
				'leads',
				inherited.length > 0 ? (above ?? '') : addressed.words,
				doubtWords.inheritedLead(inherited.length > 0 ? (above ?? '') : addressed.words),
			);
	}
	if (leads.length === 0) tell('missing-lead', 'leads', leaf.text.slice(0, 160), doubtWords.noLead);
	if (due !== null) {
		tell('due-in-prose', 'due', [due.due, ...due.others].join(' | '), doubtWords.proseDue);
		for (const doubt of dueDoubts(due.due, leaf.place, period, issued, around.reader))
			doubts.push({ ...doubt, assignment: id });
	} else if (seemsDue(fold(leaf.text)))
		tell('unread-deadline', 'due', leaf.text.slice(0, 200), doubtWords.proseDueUnread);
	return {
		id,
		item: id === leaf.id ? shownItem(id) : leaf.id,
		task,
		deliverables: [],
		leads,
		cooperating: given.cooperating.filter((unit) => !leads.includes(unit)),
		cooperationNote: null,
		due: due?.due ?? null,
		field: null,
		inCharge: null,
		funding: null,
		note: null,
		place: leaf.place,
	};
}
