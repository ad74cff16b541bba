import { z } from 'zod';
import { id, item, lines, listOf, namesOf, words } from './text.ts';

/** One assignment: a duty that names a unit, a figure or a time. */
export const assignment = z.strictObject({
	/** Item number in the document (`1.2.1`); `II.2.1-3` is the third dash under II.2.1. */
	id: item,
	/** How readers are told where it stands, where that is no item number: `đoạn kết`. Left out, it is the `id`. */
	item: words.optional(),
	/** What is to be done, in one short sentence of our own. */
	task: words,
	/** What is to be handed in (sản phẩm), one entry each. */
	deliverables: listOf(words),
	/** Units or groups that lead, by id (or by a name, post or alias of `units.yaml`). */
	leads: namesOf(words).default([]),
	/** Units or groups that cooperate, by id (or by a name, post or alias of `units.yaml`). */
	cooperating: namesOf(words).default([]),
	/** What the document says of cooperation where it names no unit ("Triển khai thực hiện tại đơn vị"). */
	cooperationNote: words.optional(),
	/** The deadline in the document's own words; left out where the document sets none. */
	due: lines.optional(),
	/** A deadline that the document states in words that give no day (`theo tiến độ dự án`), exactly in these words; instead of `due`. */
	dueInWords: lines.optional(),
	/** Field of reform (`content/fields.yaml`). */
	field: id.optional(),
	/** Indicators that the duty serves directly (`content/indicators.yaml`). */
	indicators: listOf(id),
	/** Targets of the same document that the duty serves, by their ids. */
	targets: listOf(item),
	/** What readers should know about this entry: a slip, a conflict, something unreadable. */
	note: words.optional(),
});

export type Assignment = z.infer<typeof assignment>;
