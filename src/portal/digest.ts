import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dayText, idInLocality, plainId } from '../records/place.ts';
import { recordSchemas } from '../records/records.ts';
import type { DigestDay, DigestRow, SiteDigest } from '../register/portal/site-digest.ts';
import { isRealDay } from '../words/day.ts';
import { datasetsOf } from './catalogue.ts';
import { cleaned, pageWithin } from './cleaned.ts';
import { allOf, rowsOfColumns } from './columns.ts';
import { mostKept, type WantedFile } from './wanted-files.ts';

const records = <Schema extends z.ZodType>(schema: Schema) => z.object({ records: z.array(schema).max(100_000) });

/** Of a deadline its days alone: in columns what is left out of a record is null. */
const deadline = z.object({
	phases: z.array(
		z.object({ kind: z.string(), end: dayText.nullable(), occurrences: z.array(z.object({ end: dayText })) }),
	),
});

/** Ids are names of folders and files: no site has one without an end. */
const id = plainId.max(255);
const idWithin = idInLocality.max(511);

const shapes = {
	localities: records(
		recordSchemas.localities
			.pick({ name: true, level: true, parent: true, until: true, url: true })
			.extend({ id, parentId: id.nullable() }),
	),
	indicators: records(recordSchemas.indicators.extend({ id })),
	units: recordSchemas.units.pick({ name: true, until: true, url: true }).extend({ id: idWithin, locality: id }),
	documents: recordSchemas.documents.pick({ number: true, title: true, url: true }).extend({ id: idWithin }),
	targets: recordSchemas.targets
		.pick({
			...{ comparator: true, value: true, range: true },
			...{ measure: true, level: true, period: true, text: true, url: true },
		})
		.extend({ document: idWithin, indicator: id }),
	assignments: recordSchemas.assignments.pick({ number: true, task: true, ended: true, url: true }).extend({
		document: idWithin,
		leads: z.array(idWithin),
		lastDay: dayText.nullable(),
		deadline: deadline.nullable(),
	}),
};

/** The letters of a name, a task in a list, and words of a target. */
const most = { name: 200, task: 160, text: 300 } as const;

/** A name, or else the id. */
const nameOf = (name: string, id: string): string => cleaned(name, most.name) || id;

/** What is kept of a site, and the rows of its units, a line for each. */
export interface Digested {
	readonly digest: SiteDigest;
	readonly rows: string;
}

/**
 * What a portal keeps of the files of a site in a folder. `bytes` are their sizes by path, as the manifest says. Throws if a file
 * cannot be read or is of another form.
 */
export async function digestOfSite(
	folder: string,
	address: string,
	bytes: Readonly<Record<string, number>>,
): Promise<Digested> {
	let [outside, left] = [0, 0];
	const file = (path: WantedFile) => join(folder, path.replaceAll('/', '~'));
	const page = (url: string) => {
		const within = pageWithin(address, url);
		if (within === null) outside += 1;
		return within;
	};
	const skip = () => {
		left += 1;
	};
	/** The first of a list; what is beyond is counted. */
	const first = <One>(all: readonly One[], many: number) => {
		left += Math.max(0, all.length - many);
		return all.slice(0, many);
	};
	const json = <Value>(path: WantedFile, schema: z.ZodType<Value>): Value =>
		schema.parse(JSON.parse(readFileSync(file(path), 'utf8')));

	/** The first record of each id: no site has two. */
	const each = <One extends { readonly id: string }>(all: readonly One[]) => {
		const known = new Map<string, One>();
		for (const one of all) if (!known.has(one.id)) known.set(one.id, one);
		left += all.length - known.size;
		return [...known.values()];
	};
	const bodies = each(json('du-lieu/localities.json', shapes.localities).records);
	const indicators = each(json('du-lieu/indicators.json', shapes.indicators).records);
	const units = each(await allOf(rowsOfColumns(file('du-lieu/units.parquet'), shapes.units, skip)));
	const documents = each(await allOf(rowsOfColumns(file('du-lieu/documents.parquet'), shapes.documents, skip)));
	const targets = await allOf(rowsOfColumns(file('du-lieu/targets.parquet'), shapes.targets, skip));
	const numbers = new Map(documents.map(({ id, number }) => [id, number]));
	const unitNames = new Map(units.map(({ id, name }) => [id, name]));

	const led = new Map<string, { count: number; latest: string | null; rows: DigestRow[] }>();
	const due = new Map<string, DigestDay & { first: DigestDay['first'][number][] }>();
	let assignments = 0;
	for await (const one of rowsOfColumns(file('du-lieu/assignments.parquet'), shapes.assignments, skip)) {
		assignments += 1;
		const lastDay = one.lastDay !== null && isRealDay(one.lastDay) ? one.lastDay : null;
		const lead = one.leads[0] ?? null;
		const task = cleaned(one.task, most.task);
		const at = page(one.url);
		if (lead !== null) {
			const own = led.get(lead) ?? { count: 0, latest: null, rows: [] };
			own.count += 1;
			if (lastDay !== null && (own.latest === null || lastDay > own.latest)) own.latest = lastDay;
			if (own.rows.length < mostKept.rows)
				own.rows.push([
					`${cleaned(numbers.get(one.document) ?? '', 60)}, ${cleaned(one.number, 40)}`,
					task,
					lastDay,
					at,
				]);
			led.set(lead, own);
		}
		if (one.ended !== null) continue;
		const days = (one.deadline?.phases ?? []).flatMap(({ kind, end, occurrences }) =>
			kind === 'recurring' ? occurrences.map((every) => every.end) : (end ?? []),
		);
		for (const day of new Set(days.filter(isRealDay))) {
			const own = due.get(day) ?? { count: 0, first: [] };
			if (!due.has(day) && due.size >= mostKept.days) {
				left += 1;
				continue;
			}
			const unit = lead === null ? null : nameOf(unitNames.get(lead) ?? '', '');
			const few = own.first.length < 3 ? [...own.first, { task, unit, page: at }] : own.first;
			due.set(day, { count: own.count + 1, first: few });
		}
	}

	let rows = '';
	let offset = 0;
	const places = new Map<string, readonly [number, number]>();
	for (const [unit, { rows: own }] of led) {
		const line = `${JSON.stringify(own)}\n`;
		const length = Buffer.byteLength(line);
		places.set(unit, [offset, length]);
		offset += length;
		rows += line;
	}
	const catalogue = datasetsOf(readFileSync(file('du-lieu/catalog.jsonld'), 'utf8'), address, bytes);
	const digest: SiteDigest = {
		...catalogue,
		counts: {
			...{ documents: documents.length, assignments, targets: targets.length },
			...{ units: units.length, indicators: indicators.length, bodies: bodies.length },
		},
		bodies: first(bodies, mostKept.bodies).map(({ id, name, level, parent, parentId, until, url }) => ({
			...{ id, name: nameOf(name, id), level, parentId, isFormer: until !== null },
			...{ parent: parent === null ? null : cleaned(parent, most.name), page: page(url) },
		})),
		units: first(
			units.filter(({ until }) => until === null),
			mostKept.units,
		).map(({ id, name, locality, url }) => ({
			...{ id, name: nameOf(name, id), body: locality, page: page(url) },
			...{ leads: led.get(id)?.count ?? 0, latest: led.get(id)?.latest ?? null, rows: places.get(id) ?? null },
		})),
		indicators: first(indicators, mostKept.indicators).map(({ id, name, measure, better, url }) => ({
			...{ id, name: nameOf(name, id), better: better ?? null, page: page(url) },
			measure: measure === null ? null : cleaned(measure, 40),
		})),
		documents: first(documents, mostKept.documents).map(({ number, title, url }) => ({
			...{ number: cleaned(number, 60), title: cleaned(title, 120), page: page(url) },
		})),
		targets: first(targets, mostKept.targets).map(({ document, range, measure, level, period, text, url, ...one }) => ({
			...{ indicator: one.indicator, comparator: one.comparator, value: one.value },
			...{ from: range?.from ?? null, to: range?.to ?? null },
			measure: measure === null ? null : cleaned(measure, 40),
			level: level === null ? null : cleaned(level, 80),
			period: period === null ? null : cleaned(period, 80),
			...{ text: cleaned(text, most.text), number: cleaned(numbers.get(document) ?? '', 60), page: page(url) },
		})),
		due: Object.fromEntries([...due].sort(([a], [b]) => (a < b ? -1 : 1))),
		...{ outside, left },
	};
	return { digest, rows };
}
