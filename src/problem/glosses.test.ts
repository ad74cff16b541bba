import { expect, it } from 'vitest';
import { glossed, meaningOf } from './glosses.ts';

it.each([
	['done', 'done (hoàn thành)', 'hoàn thành'],
	['cites', 'cites (căn cứ, viện dẫn)', 'căn cứ'],
	['quyet-dinh', 'quyet-dinh', 'quyet-dinh'],
	['toString', 'toString', 'toString'],
])('%s is told as “%s”', (value, told, meaning) => {
	expect([glossed(value), meaningOf(value)]).toEqual([told, meaning]);
});
