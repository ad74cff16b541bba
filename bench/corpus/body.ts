import type { Basis } from './basis.ts';
import type { Locality } from './localities.ts';
import type { Random } from './random.ts';
import type { Target } from './targets.ts';
import { capital, text } from './words.ts';
import type { Yaml } from './yaml.ts';

/** A summary of a document with headings, a list, a table, a note and a footnote. Links lead to what the document states. */
export function bodyOf(
	{ units }: Locality,
	targets: readonly Target[],
	assignments: readonly { readonly [key: string]: Yaml | undefined }[],
	basis: readonly Basis[],
	random: Random,
): string {
	const sentence = (length: number): string => `${capital(text(random, length))}.`;
	const duty = (): string => `<NhiemVu so="${random.pick(assignments)['id']}" />`;
	const unit = (): string => `<DonVi id="${random.pick(units).id}" />`;
	const cited = basis.find(({ number }) => number !== undefined);
	const parts = [
		`UBND thực hiện CCHC${cited ? ` theo ${cited.number}` : ''}: ${text(random, 24)}.`,
		'## I. Mục tiêu',
		sentence(50),
		...(targets.length === 0
			? []
			: [
					targets
						.slice(0, 4)
						.map(({ id }) => `- ${capital(text(random, 9))}: <ChiTieu so="${id}" />.`)
						.join('\n'),
				]),
		'## II. Nhiệm vụ',
		`${sentence(40)}${random.chance(0.3) ? '[^1]' : ''}`,
		`1. **${capital(text(random, 5))}.** ${sentence(18)}\n2. **${capital(text(random, 5))}.** ${sentence(18)} Xem ${duty()}.`,
		'### 1. Phân công',
		`${unit()} chủ trì ${duty()}; ${unit()} phối hợp TTHC.`,
		...(random.chance(0.4)
			? [
					`| Việc | Đơn vị | Nhiệm vụ |\n| --- | --- | --- |\n${Array.from({ length: 4 }, () => `| ${capital(text(random, 7))} | ${unit()} | ${duty()} |`).join('\n')}`,
				]
			: []),
		'## III. Tổ chức thực hiện',
		sentence(60),
		...(random.chance(0.3) ? [`<GhiChu>\n\n${sentence(30)}\n\n</GhiChu>`] : []),
	];
	const all = parts.join('\n\n');
	return `${all}\n${all.includes('[^1]') ? `\n[^1]: ${sentence(14)}\n` : ''}`;
}
