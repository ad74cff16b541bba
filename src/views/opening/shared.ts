import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { levelOf, levelTargets, sharedDuties } from '../../register/shared.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { inOneLine } from '../../words/one-line.ts';
import { placeInSentence } from '../../words/place-name.ts';
import { shorten } from '../../words/shorten.ts';
import { feedAddress } from '../feed-address.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';

/** What documents give to all bodies of a unit's locality, and the targets of its level: none of it names the unit. */
export interface SharedView {
	/** “quận Bình Tân” */
	readonly place: string;
	readonly groups: readonly { readonly group: UnitLink; readonly rows: readonly SharedRow[]; readonly count: number }[];
	/** The level of the targets; `null` where there are none. */
	readonly level: string | null;
	readonly targets: readonly SharedRow[];
	readonly targetCount: number;
	/** How many assignments there are, each once. */
	readonly count: number;
	/** The calendar and the feed that hold these too; `null` where no assignment is given so. */
	readonly files: { readonly calendar: string; readonly atom: string } | null;
}

/** One of them in short. */
interface SharedRow {
	readonly href: string;
	readonly name: string;
	readonly words: string;
	/** Role and time of an assignment, the figure of a target. */
	readonly more: string;
}

/** Most rows of a group, and most targets: the group's page has all. */
const most = 12;
/** Letters of their words: the whole stands on the page of its document. */
const letters = 70;

/** What is given so; `null` if nothing is, and for groups. */
export function sharedView(index: Index, id: string): SharedView | null {
	const unit = index.units.get(id);
	if (unit === undefined) return null;
	const duties = sharedDuties(index, unit);
	const targets = levelTargets(index, unit);
	if (duties.size + targets.length === 0) return null;
	const rows = [...duties].map(([one, ways]) => ({
		group: ways[0]?.group ?? null,
		row: {
			href: address.assignmentPage(one.id),
			name: `${documentLink(index, one.document).name}, ${vi.assignmentItem(one.number)}`,
			words: shorten(one.task, letters),
			more: vi.olderMore(
				ways.some(({ role }) => role === 'leads') ? vi.lead : vi.cooperating,
				one.deadline && shorten(inOneLine(one.deadline.text), 40),
			),
		},
	}));
	return {
		place: placeInSentence(index.localities.get(unit.locality)?.name ?? ''),
		groups: [...Map.groupBy(rows, ({ group }) => group)].flatMap(([group, own]) =>
			unitLinks(index, group === null ? [] : [group.id]).map((link) => ({
				group: link,
				rows: own.slice(0, most).map(({ row }) => row),
				count: own.length,
			})),
		),
		level: targets.length === 0 ? null : levelOf(unit),
		targets: targets.slice(0, most).map((one) => ({
			href: address.target(one.id),
			name: `${documentLink(index, one.document).name}, ${vi.targetItem(one.ref)}`,
			words: shorten(one.text, letters),
			more: figureWords(one) ?? vi.inWords,
		})),
		targetCount: targets.length,
		count: duties.size,
		files:
			duties.size === 0
				? null
				: {
						calendar: feedAddress.wideCalendar(address.unit(id)),
						atom: feedAddress.wideAtom(address.unit(id)),
					},
	};
}

/** The units that have a calendar and a feed of all this: those with something that is given so. */
export function unitsWithShared(index: Index): { readonly id: string }[] {
	return index.register.units.filter((unit) =>
		index.remember('given to all', unit.id, (traced) => sharedDuties(traced, unit).size > 0),
	);
}
