import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, inject, test } from 'vitest';
import { type Built, buildSite } from '../src/publication/build.ts';
import { fingerprints, giveTemplates } from './build-site.ts';
import { type MadeUp, madeUp, writeMadeUp } from './made-up-content.ts';
import './seed.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-incremental-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** How many random histories are tried; `INCREMENTAL_RUNS` asks for more. */
const runs = Number(process.env['INCREMENTAL_RUNS'] ?? 2);
const quiet = { problems: () => {}, say: () => {}, progress: { show: () => {}, end: () => {} } };
const build = (content: string, out: string, cache: string): Promise<Built> => {
	giveTemplates(join(inject('work'), 'cache'), cache);
	return buildSite({ project: process.cwd(), content, out, cache }, quiet);
};

type Edit = (made: MadeUp, pick: <One>(from: readonly One[]) => One, text: string) => void;

/** One edit for each kind of content file, and for each way in which one file speaks of another. */
const edits: Record<string, Edit> = {
	task: (made, pick, text) => Object.assign(pick(pick(pick(made.localities).documents).assignments), { task: text }),
	deadline: (made, pick) =>
		Object.assign(pick(pick(pick(made.localities).documents).assignments), {
			due: pick(['Hằng tháng', 'trước ngày 15/9', 'Thường xuyên', 'Trong quý I']),
		}),
	lead: (made, pick) =>
		Object.assign(pick(pick(pick(made.localities).documents).assignments), {
			lead: pick(['ubnd', 'van-phong', 'cac-thon']),
		}),
	'assignment added': (made, pick, task) => {
		const { assignments } = pick(pick(made.localities).documents);
		assignments.push({
			id: `${assignments.length + 1}`,
			task,
			lead: 'van-phong',
			cooperating: 'ubnd',
			due: 'Trong năm',
		});
	},
	'target value': (made, pick) => Object.assign(pick(pick(made.localities).documents), { value: pick([91, 95, 100]) }),
	figure: (made, pick) => {
		const { figures, year } = pick(pick(made.localities).documents);
		const figure = {
			quarter: pick(['I', 'II', 'III']),
			year,
			unit: pick([null, 'van-phong']),
			printed: pick(['91%', '95,5%']),
		};
		const same = figures.findIndex(({ quarter, unit }) => quarter === figure.quarter && unit === figure.unit);
		figures.splice(same < 0 ? figures.length : same, same < 0 ? 0 : 1, figure);
	},
	'document title': (made, pick, text) => Object.assign(pick(pick(made.localities).documents), { title: text }),
	'document body': (made, pick, text) => Object.assign(pick(pick(made.localities).documents), { body: text }),
	'document added or removed': (made, pick) => {
		const { documents } = pick(made.localities);
		const [first] = documents;
		if (first === undefined || documents.length > 2) documents.pop();
		else
			documents.push({
				...first,
				number: first.number + 10,
				year: 2023,
				figures: [],
				assignments: [...first.assignments],
			});
	},
	'unit name': (made, pick, text) =>
		Object.assign(pick(pick(made.localities).units), { name: `${text} ${pick([1, 2, 3])}` }),
	'head of a unit': (made, pick, text) => Object.assign(pick(pick(made.localities).units), { head: text }),
	'unit added': (made, pick) => {
		const { units } = pick(made.localities);
		units.push({
			id: `phong-${units.length}`,
			name: `Phòng số ${units.length}`,
			head: `Trưởng phòng số ${units.length}`,
		});
	},
	'locality name': (made, pick, text) => Object.assign(pick(made.localities), { name: text }),
	'site name': (made, _, text) => Object.assign(made, { site: text }),
	repository: (made) => Object.assign(made, { repository: !made.repository }),
	'working days': (made) => Object.assign(made, { moves: !made.moves }),
	'field name': (made, _, text) => Object.assign(made, { field: text }),
	'indicator name': (made, _, text) => Object.assign(made, { indicator: text }),
	abbreviation: (made, _, text) => Object.assign(made, { abbreviation: text }),
};

const edit = fc.record({
	kind: fc.constantFrom(...Object.keys(edits)),
	choices: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
	text: fc.constantFrom('Một việc khác.', 'Việc thứ hai CCHC', 'Đổi tên'),
	committed: fc.boolean(),
});

test(
	'after any edits of any content files, committed or not, the site equals one that is built from nothing',
	async () => {
		let run = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 4 }), async (steps) => {
				const folder = join(work, String(run++));
				const [content, out, cache] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'cache')];
				mkdirSync(content, { recursive: true });
				const git = (day: number, ...words: string[]) => {
					const moment = `2024-02-${String(day).padStart(2, '0')}T10:00:00+07:00`;
					execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
						env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
					});
				};
				const commit = (day: number) => {
					git(day, 'add', 'content');
					git(day, 'commit', '-q', '--allow-empty', '-m', 'x');
				};
				git(1, 'init', '-q');
				const made = madeUp();
				writeMadeUp(content, made);
				commit(1);
				await build(content, out, cache);
				for (const [at, { kind, choices, text, committed }] of steps.entries()) {
					let choice = 0;
					const pick = <One>(from: readonly One[]): One => {
						const one = from[(choices[choice++ % choices.length] ?? 0) % from.length];
						if (one === undefined) throw new Error('nothing to choose from');
						return one;
					};
					if (made.localities.every(({ documents }) => documents.length > 0)) edits[kind]?.(made, pick, text);
					writeMadeUp(content, made);
					if (committed) commit(at + 2);
					expect(await build(content, out, cache), `${kind} is no error`).not.toBeNull();
					const clean = join(folder, `clean-${at}`);
					await build(content, clean, join(folder, `cache-${at}`));
					expect(fingerprints(out), kind).toEqual(fingerprints(clean));
				}
				rmSync(folder, { recursive: true, force: true });
			}),
			{ numRuns: runs },
		);
	},
	150_000 * runs,
);

test('an edit makes anew only what shows it, and no edit nothing', async () => {
	const folder = join(work, 'few');
	const [content, out, cache] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'cache')];
	const made = madeUp();
	mkdirSync(content, { recursive: true });
	writeMadeUp(content, made);
	await build(content, out, cache);
	expect(await build(content, out, cache)).toMatchObject({ made: 0 });
	const before = fingerprints(out);
	const [, other] = made.localities;
	Object.assign(other?.documents[0]?.assignments[0] ?? {}, { task: 'Rà soát lại văn bản.' });
	writeMadeUp(content, made);
	await build(content, out, cache);
	const after = fingerprints(out);
	const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
	expect(changed).toContain('van-ban/xa-khac/3-kh-ubnd-2024/index.html');
	expect(changed.filter((file) => file.includes('xa-mau'))).toEqual([]);
});
