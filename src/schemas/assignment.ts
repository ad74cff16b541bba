import { z } from 'zod';
import { condition } from './condition.ts';
import { funding } from './funding.ts';
import { reportDuty } from './report-duty.ts';
import { flag, id, item, lines, listOf, namesOf, words } from './text.ts';

/** The deadline of one of several leads. */
const dueOfLead = z.strictObject({
	/** The lead, written as in `leads`. */
	lead: words,
	/** Its deadline in the document's own words. */
	due: lines.optional(),
	/** Its deadline, where the words give no day; instead of `due`. */
	dueInWords: lines.optional(),
});

/** One assignment: a duty that names a unit, a figure or a time. */
export const assignment = z.strictObject({
	/** Item number in the document (`1.2.1`); `II.2.1-3` is the third dash under II.2.1. */
	id: item,
	/** How readers are told where it stands, where that is no item number: `đoạn kết`. Left out, it is the `id`. */
	item: words.optional(),
	/** What is to be done, in one short sentence of our own. */
	task: words,
	/** `true` while `task` is the document's own words, not yet reworded; then there is no `words`. */
	verbatim: flag.optional(),
	/** The exact words of the document, line by line, where they are kept beside our sentence. */
	words: lines.optional(),
	/** What is to be handed in (sản phẩm), one entry each. */
	deliverables: listOf(words),
	/** Units or groups that lead, by id (or by a name, post or alias of `units.yaml`). */
	leads: namesOf(words).default([]),
	/** Whether each lead answers for itself. Left out, each member of a group does, and named leads answer together. */
	each: flag.optional(),
	/** Units or groups that cooperate, by id (or by a name, post or alias of `units.yaml`). */
	cooperating: namesOf(words).default([]),
	/** What the document says of cooperation where it names no unit ("Triển khai thực hiện tại đơn vị"). */
	cooperationNote: words.optional(),
	/** The deadline in the document's own words; left out where the document sets none. */
	due: lines.optional(),
	/** A deadline that the document states in words that give no day (`theo tiến độ dự án`), exactly in these words; instead of `due`. */
	dueInWords: lines.optional(),
	/** A deadline of each lead, where the document sets several; instead of `due`. */
	dues: listOf(dueOfLead),
	/** Field of reform (`content/fields.yaml`). */
	field: id.optional(),
	/** Indicators that the duty serves directly (`content/indicators.yaml`). */
	indicators: listOf(id),
	/** Targets of the same document that the duty serves, by their ids. */
	targets: listOf(item),
	/** A deadline that a tracker states as proposed, beside the decided one; nothing is due by it. */
	proposed: lines.optional(),
	/** When or for whom alone the duty binds, in the document's words or short words of our own. */
	condition: condition.optional(),
	/** What or whom the document excepts ("trừ …"). */
	exceptions: listOf(words),
	/** What or whom it names above all ("nhất là …"). */
	emphasis: listOf(words),
	/** The leader in charge, a post (`Phó Chủ tịch phụ trách văn hóa – xã hội`), never a person's name. */
	inCharge: words.optional(),
	/** Who follows up: units, or posts in words, never persons' names. */
	followedBy: listOf(words),
	/** To whom it is reported, through whom, and with figures of which time. */
	report: reportDuty.optional(),
	/** What it is paid from. */
	funding: funding.optional(),
	/** What readers should know about this entry: a slip, a conflict, something unreadable. */
	note: words.optional(),
});

export type Assignment = z.infer<typeof assignment>;
