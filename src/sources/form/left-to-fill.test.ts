import { expect, test } from 'vitest';
import { parseDocument } from '../file/document-file.ts';

const text = (draft: string, title: string) => `---
type: ke-hoach
${draft}number: 12/KH-UBND
title: ${title}
issued: 15/01/2026
issuer: ubnd
source:
  original: "ĐIỀN: bản gốc"
  text: typed
---

ĐIỀN: hai hoặc ba câu.
`;
const places = (...written: [string, string]) =>
	parseDocument('d.mdx', Buffer.from(text(...written)))
		.findings.filter(({ code }) => code === 'left-to-fill')
		.map(({ place }) => place);

test('a published document has no place that is left to be filled in; a draft may', () => {
	expect(places('', 'KẾ HOẠCH XÃ PHÚ ĐIỀN')).toEqual([{ path: ['source', 'original'] }, { line: 12, column: 1 }]);
	expect(places('draft: true\n', 'ĐIỀN')).toEqual([]);
});
