import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeFile, officeParagraph, officeTable, type WrittenCell } from '../fixtures/office-file.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Whatever shape a table has: a field that is not as it was written is named in the report.

const units: Readonly<Record<string, readonly string[]>> = {
	'phong-noi-vu': ['Phòng Nội vụ', 'Trưởng phòng Nội vụ', 'Trưởng Phòng Nội vụ quận'],
	'phong-tai-chinh-ke-hoach': ['Phòng Tài chính - Kế hoạch', 'Phòng Tài chính – Kế hoạch quận'],
	'van-phong': ['Văn phòng HĐND và UBND', 'Chánh Văn phòng HĐND và UBND'],
	'cong-an': ['Công an quận', 'Trưởng Công an quận'],
	'cac-phuong': ['UBND các phường', 'Chủ tịch UBND các phường'],
	'lien-quan': ['Các cơ quan, đơn vị có liên quan', 'Thủ trưởng các cơ quan, đơn vị có liên quan'],
};
const known: KnownContent = {
	...nothingKnown('quan'),
	name: 'Quận Mẫu',
	authority: 'phong-noi-vu',
	units: Object.entries(units).map(([id, spellings]) => ({ id, spellings: [...spellings], isGroup: false })),
};
const dues = [
	'Quý I năm 2025',
	'Trước ngày 15/3/2025',
	'Trong năm 2025',
	'Hằng quý',
	'Thường xuyên',
	'Hoàn thành trong tháng 10 năm 2025',
	'Khi có phát sinh',
];
const made = [
	'Kế hoạch',
	'Báo cáo kết quả thực hiện',
	'Quyết định của UBND quận',
	'Văn bản chỉ đạo, điều hành',
	'Tờ trình và dự thảo nghị quyết',
];
const tasks = [
	'Rà soát, đơn giản hóa thủ tục hành chính thuộc thẩm quyền',
	'Ban hành kế hoạch tuyên truyền',
	'Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính',
	'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính',
	'Tổ chức đối thoại với doanh nghiệp',
];

interface Duty {
	readonly task: string;
	readonly made: readonly string[];
	readonly leads: readonly (readonly [string, string])[];
	readonly beside: readonly (readonly [string, string])[];
	readonly due: string;
}
const unit = fc.constantFrom(...Object.entries(units).flatMap(([id, words]) => words.map((one) => [id, one] as const)));
const apart = { selector: ([id]: readonly [string, string]) => id };
const duty: fc.Arbitrary<Duty> = fc
	.record({
		task: fc.constantFrom(...tasks),
		made: fc.uniqueArray(fc.constantFrom(...made), { minLength: 1, maxLength: 3 }),
		leads: fc.uniqueArray(unit, { ...apart, minLength: 1, maxLength: 2 }),
		beside: fc.uniqueArray(unit, { ...apart, maxLength: 2 }),
		due: fc.constantFrom(...dues),
	})
	.map((one) => ({ ...one, beside: one.beside.filter(([id]) => one.leads.every(([lead]) => lead !== id)) }));
const joiner = fc.constantFrom('\n', '- ', '; ', ', ');
const listed = (words: readonly string[], sign: string): string =>
	sign === '- ' ? words.map((one) => `- ${one}`).join('\n') : words.join(sign);

const shape = fc.record({
	groups: fc.array(fc.array(duty, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
	numbers: fc.constantFrom('on', 'anew', 'dotted'),
	heading: fc.constantFrom('roman', 'bold', 'figure'),
	order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
	sign: joiner,
	signOfMade: fc.constantFrom('\n', '- ', '; '),
	cut: fc.option(fc.record({ row: fc.nat(11), at: fc.double({ min: 0.2, max: 0.8, noNaN: true }) }), { nil: null }),
	ditto: fc.boolean(),
	merged: fc.boolean(),
	knows: fc.boolean(),
});

/** Ids that are proposed where nothing is known, by what they mean. */
const proposed: Readonly<Record<string, string>> = {
	'van-phong-hdnd-va-ubnd': 'van-phong',
	'ubnd-cac-phuong': 'cac-phuong',
	'co-quan-don-vi-co-lien-quan': 'lien-quan',
};
const meant = (ids: readonly string[]): string => ids.map((id) => proposed[id] ?? id).join('+');

const heads = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];

test('every field is as it was written, or named', () => {
	fc.assert(
		fc.property(shape, ({ groups, numbers, heading, order, sign, signOfMade, cut, ditto, merged, knows }) => {
			const expected = new Map<string, Duty>();
			const rows: WrittenCell[][] = [];
			let count = 0;
			for (const [at, group] of groups.entries()) {
				const roman = ['I', 'II', 'III'][at] ?? '';
				const figure = String(at + 1);
				const number =
					numbers === 'dotted'
						? figure
						: heading === 'roman'
							? roman
							: heading === 'figure' && numbers === 'anew'
								? figure
								: '';
				if (groups.length > 1) rows.push([number, { text: `Nhóm việc thứ ${at + 1}`, bold: true }, '', '', '', '']);
				for (const [index, one] of group.entries()) {
					count++;
					const printed =
						numbers === 'on' ? String(count) : numbers === 'anew' ? String(index + 1) : `${figure}.${index + 1}`;
					const repeats = numbers === 'anew' && groups.length > 1;
					const id = !repeats || number === '' ? printed : `${number}.${printed}`;
					const free = expected.has(id)
						? `${id}-${[...expected.keys()].filter((key) => key === id || key.startsWith(`${id}-`)).length + 1}`
						: id;
					expected.set(free, one);
					const above = index > 0 ? group[index - 1] : undefined;
					const isSame = ditto && above !== undefined;
					const words = (all: Duty['leads']) =>
						listed(
							all.map(([, name]) => name),
							sign,
						);
					const lead = words(one.leads);
					rows.push([
						printed,
						one.task,
						listed(one.made, signOfMade),
						isSame && words(above.leads) === lead ? '-nt-' : lead,
						words(one.beside),
						isSame && above.due === one.due ? 'nt' : one.due,
					]);
				}
			}
			const place = (row: readonly WrittenCell[]) => order.map((column) => row[column] ?? '');
			const all: (WrittenCell | undefined)[][] = [heads, ...rows].map(place);
			if (merged) mergeDown(all, order.indexOf(5));
			if (cut !== null && !merged) cutRow(all, place(heads), 1 + (cut.row % rows.length), cut.at);
			const file = officeFile(
				officeParagraph('KẾ HOẠCH'),
				officeParagraph('Cải cách hành chính năm 2025'),
				officeTable(all),
			);
			const found = propose(file, knows ? known : nothingKnown('moi'));
			if ('refusal' in found) throw new Error(found.refusal.code);
			const { assignments, doubts } = found.proposal;
			const named = new Set(doubts.map(({ assignment, field }) => `${assignment} ${field}`));
			// More rows than duties would be assignments that nobody wrote.
			expect(assignments.map(({ id }) => id).toSorted()).toEqual([...expected.keys()].toSorted());
			for (const one of assignments) {
				const right = expected.get(one.id);
				if (right === undefined) continue;
				const fields = {
					task: [one.task, right.task],
					deliverables: [one.deliverables.join('|'), right.made.join('|')],
					leads: [meant(one.leads), right.leads.map(([id]) => id).join('+')],
					cooperating: [meant(one.cooperating), right.beside.map(([id]) => id).join('+')],
					due: [one.due, right.due],
				};
				for (const [field, [got, wanted]] of Object.entries(fields))
					if (!named.has(`${one.id} ${field}`))
						expect(`${one.id} ${field}: ${got}`).toBe(`${one.id} ${field}: ${wanted}`);
			}
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 300) },
	);
});

/** Merges equal cells of a column that stand below one another. */
function mergeDown(rows: (WrittenCell | undefined)[][], column: number): void {
	for (let at = 1; at < rows.length; at++) {
		const text = rows[at]?.[column];
		if (typeof text !== 'string' || text === '') continue;
		let count = 1;
		while (rows[at + count]?.[column] === text) count++;
		const first = rows[at];
		if (count === 1 || first === undefined) continue;
		first[column] = { text, rows: count };
		for (let below = 1; below < count; below++) {
			const row = rows[at + below];
			if (row !== undefined) row[column] = undefined;
		}
		at += count - 1;
	}
}

/** Cuts a row in two, each cell between two words, with the head again in between. */
function cutRow(rows: (WrittenCell | undefined)[][], head: readonly WrittenCell[], at: number, share: number): void {
	const row = rows[at];
	if (row === undefined || row.some((cell) => typeof cell !== 'string') || row.filter((cell) => cell !== '').length < 4)
		return;
	const isNumber = (text: string) => /^[\dIVX.]+$/.test(text);
	const halves = row.map((cell): [string, string] => {
		const text = String(cell);
		if (isNumber(text) || /^(?:-nt-|nt)$/.test(text)) return [text, ''];
		const words = text.split(/(?<= )|(?<=\n)/);
		const middle = Math.max(1, Math.ceil(words.length * share));
		return [words.slice(0, middle).join('').trim(), words.slice(middle).join('').trim()];
	});
	if (halves.every(([, rest]) => rest === '')) return;
	rows.splice(
		at,
		1,
		halves.map(([first]) => first),
		[...head],
		halves.map(([, rest]) => rest),
	);
}
