import { indicators, portalFiles } from './portal.ts';
import { newRepository } from './repository.ts';
import { type Yaml, yaml } from './yaml.ts';

/** How many figures a corpus of figures has: of each indicator one for each locality and period. */
export const figuresOf = { localities: 34, periods: 20 };

/** The day of the repository, after all reports: what is issued later is not known. */
const lastDay = '2026-01-04';

const pad = (number: number): string => String(number).padStart(2, '0');

/** The quarter of a number, counted from that of early 2021. */
const quarter = (at: number) => ({ year: 2021 + Math.floor(at / 4), number: (at % 4) + 1 });

/** Day of the report on a quarter, the 20th of its last month, as writers write it. */
function reportDay(at: number): string {
	const { year, number } = quarter(at);
	return `20/${pad(number * 3)}/${year}`;
}

/** Writes a repository of localities that each set every indicator a target and report every figure of it each quarter. */
export function writeFigures(folder: string): void {
	const repository = newRepository(folder);
	const files = Array.from({ length: figuresOf.localities }, (_, at) => localityFiles(at)).flat();
	repository.commit(
		lastDay,
		[...portalFiles(), ...files].map(([path, text]) => [`content/${path}`, text] as const),
	);
	repository.close();
}

function localityFiles(at: number): [path: string, text: string][] {
	const id = `tinh-${pad(at + 1)}`;
	const name = `tỉnh Bàn Đo ${at + 1}`;
	const units: Yaml = [{ id: 'ubnd', name: `Ủy ban nhân dân ${name}`, kind: 'uy-ban' }];
	const document = (number: string, head: Yaml & object): [string, string] => [
		`localities/${id}/documents/${number}.mdx`,
		`---\n${yaml({ issuer: 'ubnd', source: { original: 'Bàn đo', text: 'typed' }, ...head })}---\n\nNội dung.\n`,
	];
	const targets = indicators.map(
		(one, index): Yaml => ({
			id: String(index + 1),
			indicator: one.id,
			comparator: one.better === 'higher' ? '>=' : '<=',
			value: one.better === 'higher' ? '90' : '10',
			measure: '%',
			period: '2025',
			text: `${one.name} năm 2025.`,
		}),
	);
	const plan = { type: 'ke-hoach', number: '1/KH-UBND', title: `Kế hoạch của ${name}`, issued: '04/01/2021', targets };
	return [
		[`localities/${id}/locality.yaml`, yaml({ name, level: 'tinh', authority: 'ubnd' })],
		[`localities/${id}/units.yaml`, yaml(units)],
		document('1-kh-ubnd-2021', plan),
		...Array.from({ length: figuresOf.periods }, (_, period) => {
			const { year, number } = quarter(period);
			const words = `quý ${['I', 'II', 'III', 'IV'][number - 1]} năm ${year}`;
			const measurements = indicators.map(
				(_, index): Yaml => ({
					target: `1-kh-ubnd-2021#ct-${index + 1}`,
					period: words,
					printed: `${60 + ((at * 7 + period * 3 + index) % 40)},${(at + period) % 10}%`,
				}),
			);
			return document(`${period + 2}-bc-ubnd-${year}`, {
				type: 'bao-cao',
				number: `${period + 2}/BC-UBND`,
				title: `Số liệu ${words}`,
				issued: reportDay(period),
				period: words,
				measurements,
			});
		}),
	];
}
