import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { planFile, problemsWith, rewritten } from '../../fixtures/content.ts';

const text = 'Bản gốc.';
const sha256 = createHash('sha256').update(text).digest('hex');
const folder = 'localities/xa-mau/originals';

/** What is told of a document whose source has these lines, beside these files. */
function told(lines: string, files: Record<string, string>): [code: string, file: string, line: number][] {
	const plan = rewritten(planFile, ['  text: typed\n', `  text: typed\n${lines}`]);
	return problemsWith({ [planFile]: plan, ...files }).map(({ code, file, line }) => [code, file, line]);
}

const lineOf = rewritten(planFile).split('\n').indexOf('  text: typed') + 1;
const inDocument = `content/${planFile}`;

describe('the file of an original', () => {
	it.each([
		['is there and as it was read', `  file: a.txt\n  sha256: ${sha256}\n`, { [`${folder}/a.txt`]: text }, []],
		['is there, without a checksum', '  file: a.txt\n', { [`${folder}/a.txt`]: text }, []],
		['is missing', '  file: a.txt\n', {}, [['original-missing', inDocument, lineOf + 1]]],
		[
			'is another one',
			`  file: a.txt\n  sha256: ${sha256}\n`,
			{ [`${folder}/a.txt`]: `${text}.` },
			[['original-differs', inDocument, lineOf + 2]],
		],
		['lies elsewhere', '  file: ../a.txt\n', {}, [['bad-original-name', inDocument, lineOf + 1]]],
		['could run in a browser', '  file: a.html\n', {}, [['bad-original-name', inDocument, lineOf + 1]]],
		['is named by nothing', '', { [`${folder}/a.txt`]: text }, [['original-unnamed', `content/${folder}/a.txt`, 1]]],
		[
			'has a name that no document may give',
			'',
			{ [`${folder}/A b.txt`]: text },
			[['unknown-file', `content/${folder}/A b.txt`, 1]],
		],
	])('%s', (_, lines, files, problems) => {
		expect(told(lines, files)).toEqual(problems);
	});
});

test('where mistakes are reported is a letter box or a page of the web', () => {
	const codes = (corrections: string) =>
		problemsWith({ 'site.yaml': `${rewritten('site.yaml').trim()}\ncorrections: "${corrections}"\n` }).map(
			({ code }) => code,
		);
	expect(['mailto:a@b.vn', 'https://b.vn/gop-y'].flatMap(codes)).toEqual([]);
	for (const wrong of ['a@b.vn', 'mailto:', 'mailto:a@b.vn?subject=x', 'mailto:a@b.vn,c@d.vn', 'javascript:alert(1)'])
		expect([wrong, codes(wrong)]).toEqual([wrong, ['bad-report-address']]);
});
