import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { particulars as words } from '../../vi/particulars.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { inOneLine } from '../../words/one-line.ts';
import { occasionsOf, ownOccasions } from '../calendar/occasions.ts';
import { documentLink } from '../link/document.ts';
import { type Fact, reportFacts } from '../link/facts.ts';
import { lineView, type Stretch } from '../link/line.ts';
import { unitLinks } from '../link/unit.ts';

/** A duty in a list of a unit's page, with what that list is about. */
interface ToldDuty {
	readonly href: string;
	/** Its document and item. */
	readonly name: string;
	readonly task: readonly Stretch[];
	readonly facts: readonly Fact[];
}

/** Such a list: of the newest documents if it is long. */
export interface ToldDuties {
	readonly rows: readonly ToldDuty[];
	/** How many there are. */
	readonly count: number;
}

const mostRows = 40;
/** Rounds ahead that a row names. */
const nextDays = 4;

/** What the unit has to report, itself or in a group that names it: to whom, with which figures, and when next. */
export function reportCalendar(index: Index, unit: string): ToldDuties {
	const groups = (index.groupsOf.get(unit) ?? []).map(({ id }) => id);
	const all = new Set([unit, ...groups].flatMap((id) => index.reportedBy.get(id) ?? []));
	return told(index, [...all], (one) => [
		...reportFacts(index, one.particulars?.report ?? null),
		...timeFacts(index, unit, one),
	]);
}

/** What the unit follows up and others do. */
export function followedDuties(index: Index, unit: string): ToldDuties {
	return told(index, index.followedBy.get(unit) ?? [], (one) => [
		...leadFacts(index, one),
		...timeFacts(index, null, one),
	]);
}

function told(index: Index, all: readonly AssignmentEntry[], facts: (one: AssignmentEntry) => Fact[]): ToldDuties {
	const issued = ({ document }: AssignmentEntry) => index.headOf.get(document)?.issued ?? '';
	const newest =
		all.length <= mostRows
			? all
			: all.toSorted((a, b) => (issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0)).slice(0, mostRows);
	return {
		rows: newest.map((one) => ({
			href: address.assignmentPage(one.id),
			name: `${documentLink(index, one.document).name}, ${vi.assignmentItem(one.number)}`,
			task: lineView(index, one.task, one.document),
			facts: facts(one),
		})),
		count: all.length,
	};
}

function leadFacts(index: Index, { leads, document }: AssignmentEntry): Fact[] {
	const line = unitLinks(index, leads, localityOf(document)).flatMap(({ href, short }, at): Stretch[] => [
		...(at === 0 ? [] : [plain('; ')]),
		{ kind: 'link', text: short, href, title: null },
	]);
	return line.length === 0 ? [] : [{ name: vi.lead, line }];
}

/** The words of the deadline, and its next last days seen from the month of the site's day; the last one if all are over. */
function timeFacts(index: Index, unit: string | null, one: AssignmentEntry): Fact[] {
	const due = { name: vi.due, line: [plain(one.deadline === null ? vi.dueNone : inOneLine(one.deadline.text))] };
	const all = occasionsOf([one], index.register.workingDays);
	const days = [...new Set((unit === null ? all : ownOccasions(index, unit, all)).map(({ day }) => day))];
	const last = days.at(-1);
	if (last === undefined) return [due];
	const ahead = days.filter((day) => day.slice(0, 7) >= index.month).slice(0, nextDays);
	return [
		due,
		ahead.length === 0
			? { name: words.lastDay, line: [plain(shownDay(last))] }
			: { name: words.nextDays(shownDay(index.month)), line: [plain(ahead.map(shownDay).join(', '))] },
	];
}

const plain = (text: string): Stretch => ({ kind: 'text', text });
