import { fold } from '../../words/fold.ts';

const numerals = ['I', 'II', 'III', 'IV'];
const quarter = /^(?:quy|q\.?) ?(iv|i{1,3}|[1-4])((?: ?[/-] ?| nam )20\d\d)?$/;
const month = /^(?:thang|th\.?|t\.?) ?(0?[1-9]|1[0-2])((?: ?[/-] ?| nam )20\d\d)?$/;

/**
 * The span of time that a column stands for whose cells are ticked, in words that a deadline may have: `Quý I`, `Tháng 3`. `heads`
 * are those above it, the outermost first. `null` of other columns.
 */
export function spanOfHead(heads: readonly string[]): string | null {
	const own = (heads.at(-1) ?? '').replace(/\s+/gu, ' ').trim();
	const words = fold(own);
	const above = fold(heads.slice(0, -1).join(' '));
	const year = (part: string | undefined) => (part === undefined ? '' : `/${part.replace(/\D+/g, '')}`);
	const ofQuarter = quarter.exec(words) ?? (/(?:^|\W)quy(?:\W|$)/.test(above) ? quarter.exec(`quy ${words}`) : null);
	if (ofQuarter?.[1] !== undefined) {
		const which = ofQuarter[1].toUpperCase();
		return /^quý/iu.test(own) ? own : `Quý ${numerals[Number(which) - 1] ?? which}${year(ofQuarter[2])}`;
	}
	const ofMonth = month.exec(words) ?? (/(?:^|\W)thang(?:\W|$)/.test(above) ? month.exec(`thang ${words}`) : null);
	if (ofMonth?.[1] !== undefined) return /^tháng/iu.test(own) ? own : `Tháng ${Number(ofMonth[1])}${year(ofMonth[2])}`;
	if (
		/^(?:6 thang (?:dau|cuoi) nam(?: 20\d\d)?|(?:ca|trong) nam(?: 20\d\d)?|thuong xuyen|hang (?:thang|quy|nam))$/.test(
			words,
		)
	)
		return own;
	const isTime = /thoi gian|tien do|lo trinh|thoi han|nam thuc hien/.test(above);
	return isTime && /^(?:nam )?20\d\d$/.test(words) ? (/^năm/iu.test(own) ? own : `Năm ${own}`) : null;
}

/** Whether a cell is only ticked. */
export const isTick = (text: string): boolean => /^\(?(?:[xX×Xх✓✔☑√vV*●•■⬤+])\)?$/u.test(text.trim());

/** Whether a cell states a time of its own. */
export const statesTime = (text: string): boolean =>
	/\d{1,2}\s*[/.-]\s*\d{1,2}|(?:tháng|ngày|quý|tuần)\s*\S/iu.test(text);
