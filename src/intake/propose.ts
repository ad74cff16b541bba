import { readPeriod } from '../deadline/period.ts';
import type { OfficeFile } from '../office/office-file.ts';
import { rememberingReader } from '../register/build/deadline.ts';
import { doubtWords } from '../vi/intake/doubts.ts';
import { isoOf } from './head/day.ts';
import { readHead } from './head/head.ts';
import { headLines } from './head/lines.ts';
import type { KnownContent } from './known.ts';
import { legibleFile } from './legible.ts';
import { placedDoubts } from './placed-doubts.ts';
import type {
	IntakeDoubt,
	IntakeProposal,
	IntakeRefusal,
	ProposedAssignment,
	ProposedGroup,
	Skip,
} from './proposal.ts';
import { proseDuties } from './prose/duties.ts';
import { isSpoiltText } from './spoilt.ts';
import { assignmentsOf, itemsAlone } from './table/assignments.ts';
import { cellLines } from './table/grid.ts';
import { lostTable } from './table/lost-table.ts';
import { filePartsOf, type ReadTable } from './table/tables.ts';
import { targetsOf } from './table/targets.ts';
import { longFieldDoubts } from './too-long.ts';
import { unitDesk } from './units/proposals.ts';

/** What a file becomes: its head, its assignments and targets, units that it needs; or why nothing can be taken from it. */
export function propose(
	written: OfficeFile,
	known: KnownContent,
): { readonly proposal: IntakeProposal } | { readonly refusal: IntakeRefusal } {
	const file = legibleFile(written);
	const desk = unitDesk(known);
	const parts = filePartsOf(file);
	const lines = headLines(parts.paragraphs);
	const isSpoilt = isSpoiltText(wholeText(file));
	const { head, doubts: ofHead, bodyFrom } = readHead(lines, known, desk, isSpoilt);
	const around = {
		known,
		desk,
		period: head.period === null ? null : readPeriod(head.period),
		issued: head.issued === null ? null : isoOf(head.issued),
		reader: rememberingReader(),
		taken: new Set<string>(),
	};
	const doubts: IntakeDoubt[] = [...ofHead];
	const skipped: Skip[] = [...file.skipped, ...parts.skipped];
	const assignments: ProposedAssignment[] = [];
	const groups: ProposedGroup[] = [];
	if (isSpoilt)
		doubts.push({
			code: 'spoilt-text',
			assignment: null,
			field: 'source',
			place: lines[0]?.place ?? {},
			words: lines
				.slice(0, 3)
				.map(({ text }) => text)
				.join(' '),
			choice: doubtWords.spoilt,
		});
	const given = parts.tables.filter(({ columns }) => columns.kind === 'assignments');
	for (const table of given) {
		const found = assignmentsOf(table, { ...around, repeats: itemsOfOtherParts(table, given) });
		assignments.push(...found.assignments);
		groups.push(...found.groups);
		doubts.push(...found.doubts);
		skipped.push(...found.skipped);
	}
	const targets = targetsOf(
		parts.tables.filter(({ columns }) => columns.kind === 'targets'),
		around,
	);
	doubts.push(...targets.doubts);
	skipped.push(...targets.skipped);
	const prose = proseDuties(lines.slice(bodyFrom), {
		...around,
		isSpoilt,
		type: head.type,
		isBesideTable: assignments.length > 0,
	});
	assignments.push(...prose.assignments);
	groups.push(...prose.groups);
	doubts.push(...prose.doubts);
	skipped.push(...prose.skipped);
	const lost = lostTable(parts.paragraphs);
	const isOldEncoding = file.doubts.some(({ code }) => code === 'legacy-encoding-suspected');
	if (assignments.length === 0 && targets.targets.length === 0) {
		if (lost !== null) return { refusal: { code: 'table-without-lines', reason: doubtWords.lostTable } };
		const reason = isOldEncoding ? `${nothing}\n    → ${doubtWords.oldEncoding}` : nothing;
		return { refusal: { code: 'nothing-to-take', reason } };
	}
	if (lost !== null)
		doubts.push({
			code: 'table-without-lines',
			assignment: null,
			field: 'assignments',
			place: lost.place,
			words: lost.text,
			choice: doubtWords.lostTable,
		});
	doubts.push(...longFieldDoubts(assignments));
	doubts.unshift(...placedDoubts(file.doubts, parts.tables, assignments, groups));
	const { units, doubts: ofUnits } = desk.proposed();
	doubts.push(...ofUnits);
	return {
		proposal: {
			head,
			groups,
			assignments,
			targets: targets.targets,
			units,
			isSpoilt,
			doubts,
			skipped,
			counts: {
				...file.counts,
				assignments: assignments.length,
				groups: groups.length,
				targets: targets.targets.length,
				units: units.length,
				doubts: doubts.length,
				skipped: skipped.length,
			},
		},
	};
}

/** The items of the tables that stand in other parts with a number. */
function itemsOfOtherParts({ part }: ReadTable, tables: readonly ReadTable[]): Set<string> {
	if (part === null || tables.length > 20) return new Set();
	const others = tables.filter((other) => other.part !== null && other.part !== part);
	return new Set(others.flatMap(itemsAlone));
}

const nothing =
	'Tệp không có bảng phân công và cũng không có câu giao việc nào đọc được.\n    → Kiểm tra lại tệp: bảng phân công cần một dòng tiêu đề có cột nhiệm vụ và cột đơn vị, sản phẩm hoặc thời hạn; văn bản chữ cần các mục đánh số hoặc câu “Giao …”.';

function wholeText({ blocks }: OfficeFile): string {
	return blocks
		.flatMap((block) =>
			block.kind === 'paragraph'
				? [block.text]
				: block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => cellLines(paragraphs))),
		)
		.join('\n');
}
