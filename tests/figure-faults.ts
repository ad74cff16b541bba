import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Fault, plantFaults } from './plant-faults.ts';

// Plants faults in the rules of targets, of conditions and of monthly lists, and prints those that no case finds. Run by
// `standing-faults.test.ts`, or alone: `node tests/figure-faults.ts`.

const faults: readonly Fault[] = [
	['from … up is over', 'target/decide.ts', "'>=': (order) => order >= 0", "'>=': (order) => order > 0"],
	['over is from … up', 'target/decide.ts', "'>': (order) => order > 0", "'>': (order) => order >= 0"],
	['exactly is from … up', 'target/decide.ts', "'=': (order) => order === 0", "'=': (order) => order >= 0"],
	['under is at most', 'target/decide.ts', "'<': (order) => order < 0", "'<': (order) => order <= 0"],
	['at most is under', 'target/decide.ts', "'<=': (order) => order <= 0", "'<=': (order) => order < 0"],
	['a range has no upper end', 'target/decide.ts', '&& against(upTo) <= 0', ''],
	['the upper end of a range is left out', 'target/decide.ts', 'against(upTo) <= 0', 'against(upTo) < 0'],
	['the printed figure decides', 'target/decide.ts', 'const isMet = isReached(', 'const isMet = printed ?? isReached('],
	['0 of 0 is judged', 'target/decide.ts', 'denominator === 0', 'denominator < 0'],
	['more than all is judged', 'target/decide.ts', 'numerator > denominator', 'numerator < 0'],
	['100% is rounded to', 'target/decide.ts', 'printed.eq(100) || printed.eq(0)', 'printed.eq(0)'],
	['0% is rounded to', 'target/decide.ts', 'printed.eq(100) || printed.eq(0)', 'printed.eq(100)'],
	['a fraction that decides otherwise is no problem', 'target/decide.ts', 'printed !== isMet || ', ''],
	['decimals as printed are forgotten', 'target/decide.ts', '.pow(-decimals)', '.pow(-0)'],
	[
		'a fraction is no figure',
		'target/decide.ts',
		'numerator === null || denominator === null ||',
		'printed === null ||',
	],
	['silence is a figure', 'target/judge.ts', "standing: 'not-published', why: null", "standing: 'not-met', why: null"],
	[
		'provisional figures are judged',
		'target/judge.ts',
		'filter(({ isProvisional }) => !isProvisional)',
		'filter(() => true)',
	],
	['a change is judged by one side', 'target/judge.ts', 'aim.isRelative ?', 'aim.each ?'],
	['of two sources the first is believed', 'target/judge.ts', 'isMet !== first.isMet', 'isMet === null'],
	['words contradict a figure', 'target/judge.ts', 'answers.filter(({ isMet }) => isMet !== null)', 'answers'],
	['corrections are not heard', 'target/judge.ts', 'taken.size === 0 ?', 'taken.size >= 0 ?'],
	[
		'a correction takes every figure of the document',
		'target/judge.ts',
		'JSON.stringify([document, scope, level, unit, period?.start, period?.end])',
		'document',
	],
	[
		'a measure is like any other',
		'target/fits.ts',
		'figure.measure !== null && !alike(',
		'figure.measure === "" && !alike(',
	],
	[
		'a total stands for each',
		'target/fits.ts',
		"if (!isPart) return 'total';",
		'if (!isPart) return misfitInTime(aim, figure);',
	],
	['one part stands for each', 'target/fits.ts', "(leavesOpen(aim, figure) ? 'exceptions' : 'part')", 'null'],
	['levels are alike', 'target/fits.ts', "if (!alike(figure.level, aim.level)) return 'other-level';", ''],
	[
		'a total stands for a field',
		'target/fits.ts',
		'if (!alike(figure.scope, aim.scope))',
		'if (figure.scope !== null && !alike(figure.scope, aim.scope))',
	],
	[
		'a field stands for the total',
		'target/fits.ts',
		'if (!alike(figure.scope, aim.scope))',
		'if (aim.scope !== null && !alike(figure.scope, aim.scope))',
	],
	['one unit stands for all', 'target/fits.ts', "if (figure.unit !== null) return 'part';", ''],
	['what is excepted need not be left out', 'target/fits.ts', 'excepts && !leavesOut', 'excepts && leavesOut'],
	[
		'interim figures are judged',
		'target/fits.ts',
		"own.start >= period.start && own.end <= period.end ? 'interim'",
		'own.start >= period.start && own.end <= period.end ? null',
	],
	['every year is the year', 'target/fits.ts', ": 'other-period';\n\t}\n\treturn", ': null;\n\t}\n\treturn'],
	['a window that ends early is whole', 'target/fits.ts', 'window.end.slice(0, 7) < own.end', "'9' < own.end"],
	[
		'a window that begins late is whole',
		'target/fits.ts',
		'months(start, window.start) > 0',
		'months(start, start) > 0',
	],
	['a window of years is one year', 'target/fits.ts', 'months(window.start, start) > 1', 'months(start, start) > 1'],
	['a window that goes on is whole', 'target/fits.ts', 'months(end, window.end) > 1', 'months(end, end) > 1'],
	[
		'a time need not be stated',
		'target/fits.ts',
		"if (period === null) return 'no-period';",
		'if (period === null) return null;',
	],
	['writing in capitals is another word', 'target/fits.ts', 'fold(one) === fold(other)', 'one === other'],
	['exactly so many percent bind', 'threshold.ts', '.lt(Big(max)', '.lte(Big(max)'],
	[
		'one field is not enough',
		'threshold.ts',
		"answers.includes(true)) return 'obliged'",
		"answers.every((one) => one === true)) return 'obliged'",
	],
	[
		'silence does not bind',
		'threshold.ts',
		"answers.includes(null) || answers.length === 0 ? 'unknown'",
		"answers.length === 0 ? 'unknown'",
	],
	['no points are silence', 'threshold.ts', 'points === null || max', 'points === null || points === 0 || max'],
	['ratings are compared by their signs', 'threshold.ts', 'fold(one) === fold(rating)', 'one === rating'],
	[
		'a rating that is not published does not bind',
		'threshold.ts',
		'rating === null ? null :',
		'rating === null ? false :',
	],
	[
		'a list ends before its month',
		'monthly.ts',
		'if (next > Math.max(passed, 1)) standing =',
		'if (next > Math.max(passed, 2)) standing =',
	],
	['nothing drags on', 'monthly.ts', "months > 1 || reported === 'under-way'", "reported === 'under-way'"],
	['under way is not done', 'monthly.ts', "months > 1 || reported === 'under-way'", 'months > 1'],
	['partly is not done', 'monthly.ts', "reported === 'partly' ? 'partly' : 'not-done'", "'not-done'"],
	['silence is not listed', 'monthly.ts', "if (standing === 'not-reported') return 'silent';", ''],
	['months are those of the list alone', 'monthly.ts', 'run + 1 : 1', '1 : 1'],
];

const kinds: Record<string, readonly { readonly input?: unknown; readonly expected: unknown }[]> = JSON.parse(
	readFileSync('src/standing/figure-cases.json', 'utf8'),
);

await plantFaults('src/standing', faults, async (folder) => {
	const { answerToCase } = await import(join(folder, 'cases.ts'));
	return Object.values(kinds)
		.flat()
		.every((one) => isDeepStrictEqual(answerToCase(one.input ?? one), one.expected));
});
