import { assignmentsOf } from './assignments.ts';
import { basisOf, type Cited } from './basis.ts';
import { bodyOf } from './body.ts';
import { later, written } from './days.ts';
import type { Locality } from './localities.ts';
import type { Random } from './random.ts';
import { targetsOf } from './targets.ts';
import { capital, text } from './words.ts';
import { type Yaml, yaml } from './yaml.ts';

/** When a document is issued, and what it plans for. */
export interface Occasion {
	readonly issued: string;
	readonly year: number;
	readonly span: 'year' | 'half' | 'five-years';
}

/** A made-up document before it is written. */
export interface Plan extends Cited {
	/** Path below the content folder. */
	readonly path: string;
	readonly frontmatter: { readonly [key: string]: Yaml | undefined };
	readonly assignments: readonly { readonly [key: string]: Yaml | undefined }[];
	readonly body: string;
}

/** A document of the locality with so many assignments. `known` are documents that it may rest on. */
export function planOf(
	locality: Locality,
	{ type, number, file }: { type: string; number: string; file: string },
	{ issued, year, span }: Occasion,
	count: number,
	known: readonly Cited[],
	random: Random,
): Plan {
	const issuer = locality.units[0]?.name ?? '';
	const time = {
		year,
		// The month after that of issue; a plan of the second half of a year begins with July.
		first: issued < `${year}` ? 1 : Math.min(12, Math.max(Number(issued.slice(5, 7)) + 1, span === 'half' ? 7 : 1)),
		isLong: span === 'five-years',
	};
	const period = { year: String(year), half: `6 tháng cuối năm ${year}`, 'five-years': `${year} - ${year + 4}` }[span];
	const title = `${capital(text(random, 10 + random.below(16)))} ${span === 'five-years' ? `giai đoạn ${period}` : `năm ${year}`}`;
	const basis = basisOf(issued, known, random);
	const targets = targetsOf(random, locality);
	const assignments = assignmentsOf(locality, time, targets, basis, count, random);
	return {
		path: `localities/${locality.id}/documents/${file}.mdx`,
		number,
		title,
		issued,
		issuer,
		frontmatter: {
			type,
			number,
			title,
			issued: written(issued),
			effective: random.chance(0.2) ? written(later(issued, random.below(10))) : undefined,
			period,
			issuer: random.pick([locality.units[0]?.id ?? '', issuer]),
			signer: {
				name: `${random.pick(['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Đặng'])} ${random.pick(['Văn', 'Thị', 'Minh', 'Thanh'])} ${random.pick(['An', 'Bình', 'Châu', 'Dũng', 'Hà', 'Lan', 'Phúc', 'Quân', 'Tâm', 'Vy'])}`,
				position: 'Phó Chủ tịch',
				capacity: 'KT.',
			},
			basis: basis.map(({ number, title, issued, issuer, relation }) => ({
				number,
				title,
				issued: issued && written(issued),
				issuer,
				relation,
			})),
			recipients: ['Như trên', locality.parent ?? 'Chính phủ', 'Lưu: VT'],
			source: {
				original: `Bản ký của ${issuer}; phần Nơi nhận ghi lưu: VT`,
				text: random.chance(0.2) ? 'ocr' : 'typed',
			},
			assignmentsPart: random.chance(0.3) ? 'Phụ lục' : undefined,
			targets,
		},
		assignments,
		body: bodyOf(locality, targets, assignments, basis, random),
	};
}

/** The file of a document, with these assignments if they are given. */
export function fileOf({ frontmatter, assignments, body }: Plan, others: Plan['assignments'] = assignments): string {
	return `---\n${yaml({ ...frontmatter, assignments: others })}---\n\n${body}`;
}
