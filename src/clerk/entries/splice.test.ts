import { expect, it } from 'vitest';
import { spliced } from './splice.ts';

const head = '---\ntype: bao-cao\n# Lời nhắc của người ghi.\nnumber: "45/BC-UBND"\n';
const body = '---\n\n## I. Tình hình\n\nresults: không phải khóa\n';
const added = [['- assignment: a#1', '  state: done']];

it('a document without results gets them at the end of its frontmatter', () => {
	expect(spliced(`${head}${body}`, { removed: [], added })).toBe(
		`${head}results:\n  - assignment: a#1\n    state: done\n${body}`,
	);
});

it.each(['results:\n', 'results: []\n', 'results:   []\n'])('an empty list is filled: %j', (empty) => {
	expect(spliced(`${head}${empty}source:\n  text: typed\n${body}`, { removed: [], added })).toBe(
		`${head}results:\n  - assignment: a#1\n    state: done\nsource:\n  text: typed\n${body}`,
	);
});

const list = `results:
  # Mục II.1 của báo cáo.
  - assignment: a#5
    state: done
    note: >-
      Dòng một

      # không phải lời nhắc
  - assignments: [a#6,
      a#7]
    # Lời nhắc trong mục.
    state: partly
  - assignment: a#8
    state: done
`;

it('what is not touched keeps its bytes; remarks stay though their entry goes', () => {
	expect(spliced(`${head}${list}assignments: []\n${body}`, { removed: [1], added })).toBe(
		`${head}${list.replace('  - assignments: [a#6,\n      a#7]\n', '').replace('    state: partly\n', '')}  - assignment: a#1\n    state: done\nassignments: []\n${body}`,
	);
});

it('a list that is not indented stays so, line ends stay, a byte order mark stays', () => {
	const text = `\uFEFF${head}results:\n- assignment: a#5\n  state: done\n${body}`.replaceAll('\n', '\r\n');
	const after = text.replace('  state: done\r\n', '  state: done\r\n- assignment: a#1\r\n  state: done\r\n');
	expect(spliced(text, { removed: [], added })).toBe(after);
});

it('entries between brackets become lines', () => {
	const text = `${head}results: [{ assignment: a#5, state: done }, { assignment: a#6, state: partly }]\n${body}`;
	expect(spliced(text, { removed: [0], added })).toBe(
		`${head}results:\n  - { assignment: a#6, state: partly }\n  - assignment: a#1\n    state: done\n${body}`,
	);
});

it('nothing added and nothing removed changes nothing', () => {
	for (const text of [`${head}${body}`, `${head}${list}${body}`, `${head}results: []\n${body}`])
		expect(spliced(text, { removed: [], added: [] })).toBe(text);
});

it.each(['', 'type: bao-cao\n', '---\ntype: bao-cao\n', '---\ntype: [\n---\n', '---\n- a\n---\n'])(
	'a text without frontmatter that can be read is left alone: %j',
	(text) => {
		expect(spliced(text, { removed: [], added })).toBeNull();
	},
);
