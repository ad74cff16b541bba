import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type BesideView, besideIn } from './beside.ts';
import { type FigureView, figureView } from './figure.ts';

/** A figure on the page of the document that states it. */
export interface StatedFigure extends FigureView {
	/** Place on the page, `sl-ho-so-dung-han`. */
	readonly anchor: string;
	/** The indicator, and the assignment whose product it is. */
	readonly subjects: readonly { readonly href: string; readonly name: string }[];
	/** Where it does not speak of the document's own locality. */
	readonly locality: { readonly href: string; readonly name: string } | null;
	/** The targets that it is held against; that it is named a figure of, where it decides nothing there. */
	readonly beside: readonly BesideView[];
	readonly named: { readonly href: string; readonly ref: string } | null;
}

/** The figures that a document states. */
export interface StatedFigures {
	readonly count: number;
	/** All; of very many none. */
	readonly figures: readonly StatedFigure[];
	/** Of very many: each in short, by indicator, with the page where they stand in full. */
	readonly brief: readonly {
		readonly href: string;
		readonly name: string;
		readonly figures: readonly { readonly anchor: string; readonly printed: string; readonly of: string }[];
	}[];
}

/** Some of the figures of a document that states very many. */
export interface StatedPart {
	readonly path: string;
	readonly link: DocumentLink;
	readonly figures: readonly StatedFigure[];
	readonly from: number;
	readonly count: number;
	readonly parts: readonly { readonly href: string; readonly part: number }[];
	readonly part: number;
}

/** The most figures that a document's page shows in full, and that a page of a part does. */
const most = { page: 120, part: 150 } as const;

/** The figures that a document states, in its order; `null` if it states none. */
export function statedFigures(index: Index, document: string): StatedFigures | null {
	const all = index.measuredBy.get(document) ?? [];
	if (all.length === 0) return null;
	if (all.length <= most.page)
		return { count: all.length, figures: all.map((one) => statedFigure(index, one)), brief: [] };
	const places = new Map(all.map((one, at) => [one.id, Math.floor(at / most.part) + 1]));
	const groups = Map.groupBy(all, ({ indicator, assignment }) => indicator ?? assignment ?? '');
	return {
		count: all.length,
		figures: [],
		brief: [...groups.values()].flatMap((own) => {
			const [first] = own;
			if (first === undefined) return [];
			return [
				{
					href: address.statedMeasurements(document, places.get(first.id) ?? 1),
					name: subjectsOf(index, first)[0]?.name ?? '',
					figures: own.map((one) => ({ anchor: anchorOf(one), printed: one.printed, of: shortOf(index, one) })),
				},
			];
		}),
	};
}

/** Every page of the figures of documents that state very many: its address, and its document and number as a key. */
export function* statedParts(index: Index): Generator<readonly [path: string, key: string]> {
	for (const document of index.measuredBy.keys()) {
		const count = lengthOf(index, 'measuredBy', document);
		if (count > most.page)
			for (let part = 1; part <= Math.ceil(count / most.part); part++)
				yield [address.statedMeasurements(document, part), `${document} ${part}`];
	}
}

/** The figures of one such page. */
export function statedPart(index: Index, key: string): StatedPart {
	const [document = '', number] = key.split(' ');
	const part = Number(number);
	const all = index.measuredBy.get(document) ?? [];
	const from = (part - 1) * most.part;
	return {
		path: address.statedMeasurements(document, part),
		link: documentLink(index, document),
		figures: all.slice(from, from + most.part).map((one) => statedFigure(index, one)),
		from: from + 1,
		count: all.length,
		parts: Array.from({ length: Math.ceil(all.length / most.part) }, (_, at) => ({
			href: address.statedMeasurements(document, at + 1),
			part: at + 1,
		})),
		part,
	};
}

function statedFigure(index: Index, one: MeasurementEntry): StatedFigure {
	const beside = one.indicator === null ? [] : (besideIn(index, one.indicator, one.locality).get(one.id) ?? []);
	const target = one.target === null ? undefined : index.targets.get(one.target);
	return {
		...figureView(index, one),
		anchor: anchorOf(one),
		subjects: subjectsOf(index, one),
		locality: one.document.startsWith(`${one.locality}/`)
			? null
			: { href: address.locality(one.locality), name: index.localities.get(one.locality)?.name ?? one.locality },
		beside: beside,
		named:
			target === undefined || beside.some(({ href }) => href === address.target(target.id))
				? null
				: { href: address.target(target.id), ref: target.ref },
	};
}

const anchorOf = ({ id }: MeasurementEntry): string => id.slice(id.indexOf('#') + 1);

function subjectsOf(index: Index, { indicator, assignment }: MeasurementEntry) {
	const named = indicator === null ? undefined : index.indicators.get(indicator);
	const task = assignment === null ? undefined : index.assignments.get(assignment);
	return [
		...(named === undefined ? [] : [{ href: address.indicator(named.id), name: named.short }]),
		...(task === undefined
			? []
			: [
					{ href: address.assignmentPage(task.id), name: `${documentLink(index, task.document).name}, ${task.number}` },
				]),
	];
}

/** Of whom a figure speaks, in few letters; empty where of all of the locality. */
function shortOf(index: Index, { unit, scope, level, locality, document }: MeasurementEntry): string {
	const place = document.startsWith(`${locality}/`) ? null : (index.localities.get(locality)?.name ?? null);
	const whose = unit === null ? null : (index.units.get(unit)?.short ?? null);
	return [place, whose ?? level, scope].filter((part) => part !== null).join(', ');
}
