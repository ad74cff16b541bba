import Big from 'big.js';
import { address } from '../../address.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { PartEntry } from '../../register/scores/index-version.ts';
import type { ScoreKind } from '../../schemas/score.ts';
import { scores as words } from '../../vi/scores.ts';
import { vi } from '../../vi/vi.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { cellsOf, type StatedCell } from './cell.ts';
import type { Contest, Scored } from './contest.ts';

/** Points of one field, criterion or part of one. */
interface PartRow {
	readonly id: string;
	readonly name: string;
	/** Its number; empty of a field, whose id is a code of the site. */
	readonly number: string;
	readonly max: string;
	/** Who gives the points, where that is not the unit and its appraiser. */
	readonly by: PartEntry['by'];
	readonly points: Readonly<Record<ScoreKind, readonly StatedCell[]>>;
	/** Points that the appraiser, or the survey, did not give; `null` where that is not published. */
	readonly lost: string | null;
	/** By how much the unit's own points and the forecast are above what was given, with their sign; `null` where it cannot be said. */
	readonly over: { readonly self: string | null; readonly forecast: string | null };
	/** What was handed in, in the documents' words. */
	readonly evidence: readonly string[];
	/** Whether the unit gave itself points and no document names what shows them. */
	readonly lacksEvidence: boolean;
	/** The assignments that documents name as remedy of what was lost. */
	readonly remedies: readonly { readonly href: string; readonly name: string; readonly task: string }[];
	readonly notes: readonly string[];
	readonly steering: readonly UnitLink[];
}

/** Points of one unit part by part. */
export interface PartsView {
	/** Place on the page. */
	readonly anchor: string;
	readonly unit: UnitLink;
	/** Kinds of which some part has points. */
	readonly kinds: readonly ScoreKind[];
	readonly rows: readonly PartRow[];
}

/** Letters of a task that is named as a remedy. */
const taskLetters = 90;

/** Where the points of a unit stand on a page that shows several: `binh-tan-phong-noi-vu`. */
export const partsAnchor = (unit: string): string => unit.replace('/', '-');

/** The parts of which something is published of a unit. */
export function publishedParts({ version }: Contest, { sheets }: Scored): readonly PartEntry[] {
	const all = [sheets.self, sheets.appraised, sheets.forecast, sheets.survey];
	return version.parts.filter(({ id }) => all.some(({ parts }) => parts.has(id)));
}

/** The points of a unit part by part, in the order of the version; `null` where none are published. */
export function partsView(index: Index, contest: Contest, scored: Scored): PartsView | null {
	const parts = publishedParts(contest, scored);
	const [unit] = unitLinks(index, [scored.unit]);
	if (parts.length === 0 || unit === undefined) return null;
	const { sheets } = scored;
	return {
		anchor: partsAnchor(scored.unit),
		unit,
		kinds: (['forecast', 'self', 'appraised', 'survey'] as const).filter((kind) => sheets[kind].parts.size > 0),
		rows: parts.map((part) => partRow(index, part, scored)),
	};
}

function partRow(index: Index, part: PartEntry, { unit, sheets }: Scored): PartRow {
	const cells = (kind: ScoreKind) =>
		cellsOf(index, sheets[kind].parts.get(part.id) ?? { by: [] }, ({ items }) => items.find(isOf(part))?.points);
	const value = (kind: ScoreKind) => sheets[kind].parts.get(part.id)?.value ?? null;
	const given = value('appraised') ?? (part.by === 'survey' ? value('survey') : null);
	const items = (['self', 'appraised', 'forecast', 'survey'] as const).flatMap(
		(kind) => sheets[kind].parts.get(part.id)?.items ?? [],
	);
	const evidence = [...new Set(items.flatMap((one) => one.evidence))];
	const over = (kind: ScoreKind) => {
		const own = value(kind);
		return own === null || given === null ? null : words.difference(Number(Big(own).minus(given)));
	};
	return {
		id: part.id,
		name: part.name,
		number: part.depth === 1 ? '' : part.id,
		max: words.points(part.max),
		by: part.by,
		points: {
			self: cells('self'),
			appraised: cells('appraised'),
			forecast: cells('forecast'),
			survey: cells('survey'),
		},
		lost: given === null ? null : words.points(Number(Big(part.max).minus(given))),
		over: { self: over('self'), forecast: over('forecast') },
		evidence,
		lacksEvidence: evidence.length === 0 && value('self') !== null,
		remedies: [...new Set(items.flatMap(({ remedies }) => remedies))].flatMap((id) => {
			const entry = index.assignments.get(id);
			if (entry === undefined) return [];
			const name = `${documentLink(index, entry.document).name}, ${vi.assignmentItem(entry.number)}`;
			return { href: address.assignmentPage(id), name, task: shorten(entry.task, taskLetters) };
		}),
		notes: [...new Set(items.flatMap(({ note }) => note ?? []))],
		steering: unitLinks(
			index,
			part.steering.filter((one) => localityOf(one) === localityOf(unit)),
			localityOf(unit),
		),
	};
}

const isOf =
	({ id }: PartEntry) =>
	({ criterion }: { readonly criterion: string }): boolean =>
		criterion === id;
