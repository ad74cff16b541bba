import Big from 'big.js';
import { address } from '../../address.ts';
import type { RecordOf } from '../../records/records.ts';
import type { Index } from '../../register/index.ts';
import type { IndexVersionEntry } from '../../register/scores/index-version.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';

/** What documents say of units in indices, in the order of the documents; each record is made when it is asked for. */
export function scoreRecords({ register }: Index): IteratorObject<RecordOf<'scores'>> {
	const versions = new Map(register.indices.map((one) => [one.id, one]));
	return register.scores.values().map((one) => scoreRecord(one, versions.get(one.version), register.site.address));
}

function scoreRecord(one: ScoreEntry, version: IndexVersionEntry | undefined, site: string): RecordOf<'scores'> {
	const { period, kind } = one;
	return {
		id: one.id,
		document: one.document,
		item: one.item,
		index: one.index,
		version: one.version,
		period: { start: period.start, end: period.end, text: period.text },
		unit: one.unit,
		kind,
		total: one.total,
		rank: one.rank,
		ranked: one.ranked,
		class: one.class,
		rating: one.rating,
		items: one.items.flatMap(({ criterion, points, evidence, remedies, note }) => {
			const part = version?.parts.find(({ id }) => id === criterion);
			if (part === undefined) return [];
			const isGiven = kind === 'appraised' || (kind === 'survey' && part.by === 'survey');
			const lost = isGiven ? Number(Big(part.max).minus(points)) : null;
			return { criterion, points, max: part.max, lost, evidence: [...evidence], remedies: [...remedies], note };
		}),
		note: one.note,
		corrects: one.corrects,
		url: `${site}${address.document(one.document)}#${one.id.slice(one.id.indexOf('#') + 1)}`,
	};
}

/** The versions of indices, in the order of their ids; each record is made when it is asked for. */
export function indexVersionRecords({ register }: Index): IteratorObject<RecordOf<'indices'>> {
	return register.indices.values().map((one) => ({
		id: one.id,
		index: one.index,
		version: one.version,
		name: one.name,
		indicator: one.indicator,
		level: one.level,
		source: { ...one.source },
		maximum: one.maximum,
		every: one.every,
		parts: one.parts.map(({ id, name, max, by, deduct, within, steering }) => ({
			id,
			name,
			max,
			by,
			deduct,
			within,
			steering: [...steering],
		})),
		classes: one.classes.map(({ name, from }) => ({ name, from })),
		note: one.note,
		url: `${register.site.address}${/^\d{4}$/.test(one.version) ? address.indexYear(one.index, one.version) : address.indices}`,
	}));
}
