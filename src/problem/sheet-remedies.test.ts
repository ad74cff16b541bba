import { expect, it } from 'vitest';
import { say } from './messages.ts';
import { atRow } from './sheet-remedies.ts';

// Who fills in a sheet knows its columns, and none of the keys of a file.
const keys =
	/\b(?:all|class|comparator|criterion|dataDay|day|denominator|indicator|items|kind|level|measure|note|numerator|of|period|phase|printed|progress|rank|round|scope|state|target|text|total|unit|units|upTo|value|window)\b/;

it.each([
	say('bad-result-day', 'hôm qua'),
	say('day-of-unfinished'),
	say('result-after-data-day', '1/7/2023', '2023-06-14'),
	say('result-after-issue', '1/7/2023', '2023-06-20'),
	say('result-before-given', '1.2', '2021-06-20', '2023-01-02'),
	say('result-of-no-lead', 'Phòng Tư pháp', '1.2'),
	say('result-of-no-lead', 'Phòng Tư pháp', '1.2', ['Phòng Nội vụ', 'phong-noi-vu']),
	say('member-for-group', 'Phòng Tư pháp', 'Các phòng', 'phong-tu-phap'),
	say('one-for-each', 'Phòng Tư pháp', '1.2', 'phong-tu-phap'),
	say('done-and-cancelled', '1.2', '2023-06-20'),
	say('person-in-result', 'ông Trần Bình'),
	say('telephone-in-result', '0903 123 456'),
	say('unread-period', 'Quý'),
	say('ambiguous-printed', '92.830 điểm'),
	say('long-printed', '1234567890123456'),
	say('value-not-printed', 46, '45,5%'),
	say('value-of-words', 'gần 100%'),
	say('other-measure', 'hồ sơ', '%', 'Hồ sơ đúng hạn'),
	say('half-fraction', 'numerator'),
	say('half-fraction', 'denominator'),
	say('fraction-of-nothing'),
	say('fraction-over-one', 10, 9),
	say('figure-differs-from-fraction', '100%', 958, 960),
	say('measured-twice', '2023'),
	say('figures-differ', '45%', '46%', '12/BC-UBND'),
	say('bad-figure', '-1'),
	say('ambiguous-figure', '92.830'),
	say('long-figure', '1234567890123456'),
	say('points-over-maximum', '“tthc”', 41, 40),
	say('points-differ', '“tthc”', 37, 38),
	say('score-of-group', 'Các sở'),
	say('unread-score-period', 'năm nay'),
	say('scored-twice', '2023'),
	say('scores-differ', 'Điểm', '90', '91', '12/BC-SNV'),
	say('forecast-after-appraisal', '12/BC-SNV'),
])('$code at a row is mended in the words of the sheet', (message) => {
	const { reason, remedy } = atRow(message);
	expect(`${reason} ${remedy}`).not.toMatch(keys);
	expect(atRow(message).code).toBe(message.code);
});
