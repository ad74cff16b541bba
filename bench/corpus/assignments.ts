import type { Basis } from './basis.ts';
import { deadline, type Time } from './deadlines.ts';
import type { Locality } from './localities.ts';
import { fields, indicators } from './portal.ts';
import type { Random } from './random.ts';
import type { Target } from './targets.ts';
import type { Unit } from './units.ts';
import { capital, text } from './words.ts';
import type { Yaml } from './yaml.ts';

const letters = 'a b c d đ e g h i k l m n'.split(' ');

/** How documents number their items. */
const numberings: readonly ((field: number, place: number) => string)[] = [
	(field, place) => `${field + 1}.${place + 1}`,
	(field, place) => `${field + 1}.${Math.floor(place / 2) + 1}.${(place % 2) + 1}`,
	(field, place) => `II.${field + 1}-${place + 1}`,
	(field, place) => `${field + 1}.${letters[place % letters.length]}${place < letters.length ? '' : `-${place}`}`,
];

/** So many assignments of a document, grouped by field as plans group them. */
export function assignmentsOf(
	locality: Locality,
	time: Time,
	targets: readonly Target[],
	basis: readonly Basis[],
	count: number,
	random: Random,
): { readonly [key: string]: Yaml | undefined }[] {
	const numbering = random.pick(numberings);
	return Array.from({ length: count }, (_, at) => {
		const field = Math.floor((at * fields.length) / count);
		const first = Math.ceil((field * count) / fields.length);
		const leads = leadsOf(locality.units, random);
		const cooperating = random
			.some(locality.units, random.chance(0.6) ? 0 : 1 + random.below(2))
			.filter((unit) => !leads.includes(unit));
		return {
			id: numbering(field, at - first),
			task: taskOf(basis, random),
			deliverables: Array.from({ length: random.below(3) }, () =>
				random.chance(0.5)
					? random.pick(['Báo cáo', 'Kế hoạch', 'Quyết định', 'Văn bản triển khai'])
					: capital(text(random, 6)),
			).filter((one, place, all) => all.indexOf(one) === place),
			leads: leads.map((unit) => written(unit, random)),
			cooperating: cooperating.map((unit) => written(unit, random)),
			cooperationNote: random.chance(0.04) ? 'Triển khai thực hiện tại đơn vị' : undefined,
			due: deadline(time, random),
			field: fields[field]?.id,
			indicators: random.chance(0.2) ? [random.pick(indicators).id] : [],
			targets: targets.length > 0 && random.chance(0.2) ? [random.pick(targets).id] : [],
			note: random.chance(0.06) ? `Văn bản in “${text(random, 3)}”, đọc là “${text(random, 3)}”.` : undefined,
		};
	});
}

/** Most duties go to one office, some to two, some to a group, most of them open. The first offices of a list have more of them. */
function leadsOf(units: readonly Unit[], random: Random): Unit[] {
	if (random.chance(0.25)) {
		const isOpen = random.chance(0.8);
		const groups = units.filter(({ kind, open }) => kind === 'nhom' && (open !== undefined) === isOpen);
		return random.some(groups, 1 + random.below(2));
	}
	const single = units.filter(({ kind }) => kind !== 'nhom');
	const busy = single.slice(0, Math.ceil(single.length / 3));
	return random.some(random.chance(0.6) ? busy : single, random.chance(0.15) ? 2 : 1);
}

/** A unit by its id, its short name, its post or an alias. */
function written({ id, short, head, aliases }: Unit, random: Random): string {
	return random.chance(0.5) ? id : random.pick([short ?? id, head ?? id, ...(aliases ?? [])]);
}

function taskOf(basis: readonly Basis[], random: Random): string {
	const cited = random.pick(basis);
	const parts = [capital(text(random, 12 + random.below(18)))];
	if (random.chance(0.15) && cited.number !== undefined) parts.push(`theo ${cited.number}`);
	if (random.chance(0.25)) parts.push(random.pick(['TTHC', 'CCHC', 'của UBND', 'qua DVC', 'về CNTT']));
	if (random.chance(0.1)) parts.push(`đạt ${random.below(60) + 40}%`);
	return `${parts.join(' ')}${random.chance(0.3) ? `; ${text(random, 4 + random.below(8))}` : ''}.`;
}
