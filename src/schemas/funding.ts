import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { evenlySpaced } from '../words/ordinary.ts';
import { formProblem, words } from './text.ts';

/** What the words after a figure make of it, in đồng. */
const multiples: Readonly<Record<string, bigint>> = {
	'': 1n,
	đ: 1n,
	đồng: 1n,
	vnđ: 1n,
	'nghìn đồng': 1000n,
	'ngàn đồng': 1000n,
	'triệu đồng': 1_000_000n,
	'tỷ đồng': 1_000_000_000n,
	'tỉ đồng': 1_000_000_000n,
};

/**
 * A sum in đồng as an official writes it: `1500000000`, `1.500.000.000 đồng`, `1,5 tỷ đồng`. Dots separate thousands of đồng.
 * One dot before three digits is refused of thousands, millions and billions: `1.500 tỷ đồng` may be 1,5.
 */
const amount = z.string().transform((value, context) => {
	const text = evenlySpaced(value.normalize('NFC')).toLowerCase();
	const [, grouped, plain, fraction = '', unit = ''] =
		/^(?:(\d{1,3}(?:\.\d{3})+)|(\d+))(?:[.,](\d+))?(?: ?(\p{L}.*))?$/u.exec(text) ?? [];
	const digits = grouped?.replaceAll('.', '') ?? plain;
	const multiple = multiples[unit];
	const isAmbiguous = multiple !== undefined && multiple > 1n && /^\d{1,3}\.\d{3}(?![\d.,])/.test(text);
	if (isAmbiguous) formProblem(context, say('ambiguous-figure', text.replace(/[^\d.].*/u, '')));
	else {
		const sum = digits === undefined || multiple === undefined ? 0n : BigInt(digits + fraction) * multiple;
		const scale = 10n ** BigInt(fraction.length);
		const isWhole = sum > 0n && sum % scale === 0n && sum / scale <= BigInt(Number.MAX_SAFE_INTEGER);
		if (isWhole) return Number(sum / scale);
		formProblem(context, say('bad-amount', value));
	}
	return z.NEVER;
});

/** What an assignment or a document is paid from. */
export const funding = z.strictObject({
	/** The document's own words (`Ngân sách thành phố`). */
	text: words,
	/** The sum in đồng, where the document states one. */
	amount: amount.optional(),
});

export type Funding = z.infer<typeof funding>;
