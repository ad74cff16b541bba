import type { Match, Phrase } from './phrase.ts';
import { isQuarter } from './quarter.ts';
import { after, is, sequences, skip } from './sequence.ts';

/** Words that name the unit after another one: "tháng sau", "quý tiếp theo", "năm liền kề". */
const NEXT = sequences(
	...['sau', 'tiep theo', 'ke tiep', 'lien ke', 'lien sau', 'tiep sau', 'ke sau', 'lien ke tiep theo'],
	...['sau lien ke', 'tiep theo lien ke', 'lien ke sau', 'lien ke sau do', 'sau do', 'ngay sau'],
);
const OF = sequences('cua', 'sau', 'so voi', 'ke tu');
const REPORTED = sequences('bao cao', 'ke hoach', 'lap bao cao', 'tong hop', 'kiem tra', 'danh gia', 'do');
/** What follows a "sau" that means after an act, a day or a while. */
const ACTS = ['khi', 'ngay', 'khoang', 'gio', 'nay', 'truoc', 'hoi', 'dai', 'vong', 'nua'];

/** The unit after which another one comes: "sau quý báo cáo". `round`: whatever comes round ("kỳ"); null: none is named. */
export type Following = 'month' | 'quarter' | 'half-year' | 'year' | 'round' | null;

const unitAt = (phrase: Phrase, at: number): Match<Exclude<Following, null>> | null => {
	if (is(phrase, at, '6', '06') && is(phrase, at + 1, 'thang')) return { value: 'half-year', next: at + 2 };
	if (phrase.tokens[at + 1]?.kind === 'number' || is(phrase, at + 1, 'i', 'ii', 'iii', 'iv')) return null;
	if (isQuarter(phrase, at)) return { value: 'quarter', next: at + 1 };
	const unit = is(phrase, at, 'thang')
		? 'month'
		: is(phrase, at, 'nam')
			? 'year'
			: is(phrase, at, 'ky')
				? 'round'
				: null;
	return unit === null ? null : { value: unit, next: at + 1 };
};

/**
 * Returns the words that name the unit after another, as they follow "tháng", "quý" or "năm": "sau", "liền kề sau kỳ báo
 * cáo". Null where none stand, where an act follows ("sau khi …"), or where they may mean the unit before.
 */
export const readNextWords = (phrase: Phrase, at: number): Match<Following> | null => {
	const next = after(phrase, at, NEXT);
	if (next === null || is(phrase, next, ...ACTS)) return null;
	const of = skip(phrase, next, OF);
	const unit = unitAt(phrase, of);
	const reported = unit && after(phrase, unit.next, REPORTED);
	if (unit === null || (reported === null && !is(phrase, of - 1, 'sau')))
		return of > next ? null : { value: null, next };
	return { value: unit.value, next: reported ?? unit.next };
};
