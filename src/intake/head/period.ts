import { readPeriod } from '../../deadline/period.ts';

const forms = [
	/6 tháng (?:đầu|cuối) năm \d{4}/giu,
	/quý (?:[IV]+|\d)(?: năm |\/)\d{4}/giu,
	/năm \d{4}(?:\s*[-–]\s*\d{4})?(?!\s*[-–]\s*\d)/giu,
	/giai đoạn \d{4}\s*[-–]\s*\d{4}/giu,
	/(?<!\d)\d{4}\s*[-–]\s*\d{4}(?!\d)/giu,
];

/** The spans that a title names, those of the narrowest form first, as the key `period` has them. */
export function periodsIn(title: string): string[] {
	const found = forms.flatMap((form) =>
		[...title.normalize('NFC').matchAll(form)].map(([words]) =>
			words.replace(/^năm |^giai đoạn /iu, '').replace(/\s*[–-]\s*/u, ' - '),
		),
	);
	return [...new Set(found)].filter((words) => readPeriod(words) !== null);
}
