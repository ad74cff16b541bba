import { z } from 'zod';
import { day } from './day.ts';
import { calling, flag, id, listOf, webAddress, words } from './text.ts';

/** A body or area that took over, by its name. It has no id: names are reused for other areas. */
export const successor = z.strictObject({
	/** Name in full (`phường An Lạc`). */
	name: calling,
	/** `true` if only a small part went there. */
	smallPart: flag.default(false),
});

/** `locality.yaml`: the area or authority whose staff own the folder. */
export const locality = z.strictObject({
	/** Name in full (`Quận Bình Tân`). */
	name: calling,
	/**
	 * `chinh-phu` the Government, `bo` a ministry or body of that rank, `tinh` province or city under the centre, `huyen` district
	 * level, `xa` commune level, `so-nganh` a province's department.
	 */
	level: z.enum(['chinh-phu', 'bo', 'tinh', 'huyen', 'xa', 'so-nganh']),
	/** What it belonged to: by the name of that time (`Thành phố Hồ Chí Minh`), or by id where it has a folder (`tp-ho-chi-minh`). */
	parent: calling.optional(),
	/** What its area belongs to today, where that is another than `parent` (`Thành phố Hải Phòng`). */
	parentNow: calling.optional(),
	/** The unit that governs the locality and shares its life (`ubnd-quan`). */
	authority: id,
	/** First day of its existence, where known. */
	since: day.optional(),
	/** Last day of its existence; left out while it exists. */
	until: day.optional(),
	/** By what act or reform it ended or changed, where known. */
	endedBy: words.optional(),
	/** Who took over, where it has ended. */
	successors: listOf(successor),
	/** Where the list of successors is taken from. */
	successorsSource: words.optional(),
	/** What readers should know about the life of the body, if nothing above says it. */
	note: words.optional(),
	/** Web address of the body, where it has one. */
	website: webAddress.optional(),
});

export type Locality = z.infer<typeof locality>;
export type Successor = z.infer<typeof successor>;
