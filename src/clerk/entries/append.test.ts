import { expect, it } from 'vitest';
import { appended } from './append.ts';

const put = (text: string, own: string[][]) => appended(text, { key: 'results', added: own });

const head = '---\ntype: bao-cao\n# Lời nhắc của người ghi.\nnumber: "45/BC-UBND"\n';
const body = '---\n\n## I. Tình hình\n\nresults: không phải khóa\n';
const added = [['- assignment: a#1', '  state: done']];

it('a document without results gets them at the end of its frontmatter', () => {
	expect(put(`${head}${body}`, added)).toBe(`${head}results:\n  - assignment: a#1\n    state: done\n${body}`);
});

it.each(['results:\n', 'results: []\n', 'results:   []\n'])('an empty list is filled: %j', (empty) => {
	expect(put(`${head}${empty}source:\n  text: typed\n${body}`, added)).toBe(
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

it('what is there keeps its bytes, with the remarks behind the last entry', () => {
	const first = '  - assignment: a#1\n    state: done\n';
	const remark = '    # Đã hỏi lại Phòng Nội vụ.\n';
	for (const end of ['', '# Hết.\n', '  # Mục III chưa nhập.\n', '\n', 'source:\n  text: typed\n']) {
		expect(put(`${head}${list}${end}${body}`, added)).toBe(`${head}${list}${first}${end}${body}`);
		expect(put(`${head}${list}${remark}${end}${body}`, added)).toBe(`${head}${list}${remark}${first}${end}${body}`);
	}
});

it.each([
	['results: [] # chưa có\n', 'results: # chưa có\n  - assignment: a#1\n    state: done\n'],
	['results: # chưa có\n', 'results: # chưa có\n  - assignment: a#1\n    state: done\n'],
	['results: ~\n', 'results:\n  - assignment: a#1\n    state: done\n'],
	['results:\n  # chưa có\n', 'results:\n  - assignment: a#1\n    state: done\n  # chưa có\n'],
	['results: [ # chưa có\n  ]\n', 'results: [{ assignment: a#1, state: done } # chưa có\n  ]\n'],
])('a remark beside an empty list stays: %j', (empty, filled) => {
	const end = 'source:\n  text: typed\n';
	expect(put(`${head}${empty}${end}${body}`, added)).toBe(`${head}${filled}${end}${body}`);
});

it.each([
	['- # a-b\n    assignment: a#5\n', '  - # a-b\n    assignment: a#5\n'],
	['- assignment: a#5\n    note: |+\n      Dòng.\n\n', '  - assignment: a#5\n    note: |+\n      Dòng.\n\n'],
	['- assignment: a#5\n    note: "Dòng\n\n      hai"\n', '  - assignment: a#5\n    note: "Dòng\n\n      hai"\n'],
	['- assignment: a#5\n    assignments: []\n', '  - assignment: a#5\n    assignments: []\n'],
	['- assignment: a#5\n    note:\n', '  - assignment: a#5\n    note:\n'],
])('the new entry follows the last, however that is written: %j', (entry, kept) => {
	const end = 'source:\n  text: typed\n';
	expect(put(`${head}results:\n  ${entry}${end}${body}`, added)).toBe(
		`${head}results:\n${kept}  - assignment: a#1\n    state: done\n${end}${body}`,
	);
});

it('a list that is not indented stays so, line ends stay, a byte order mark stays', () => {
	const text = `\uFEFF${head}results:\n- assignment: a#5\n  state: done\n${body}`.replaceAll('\n', '\r\n');
	const after = text.replace('  state: done\r\n', '  state: done\r\n- assignment: a#1\r\n  state: done\r\n');
	expect(put(text, added)).toBe(after);
});

it.each([
	['{ assignment: a#5, state: done }', '{ assignment: a#5, state: done }, { assignment: a#1, state: done }'],
	['{ assignment: a#5, state: done },', '{ assignment: a#5, state: done }, { assignment: a#1, state: done },'],
	[
		'\n    { assignment: a#5, state: done } # Mục 1\n  ',
		'\n    { assignment: a#5, state: done }, # Mục 1\n    { assignment: a#1, state: done }\n  ',
	],
	[
		'\n    { assignment: a#5, state: done }, # Mục 1\n  ',
		'\n    { assignment: a#5, state: done }, # Mục 1\n    { assignment: a#1, state: done }\n  ',
	],
])('entries between brackets stay there: %j', (written, now) => {
	expect(put(`${head}results: [${written}]\n${body}`, added)).toBe(`${head}results: [${now}]\n${body}`);
});

it('a frontmatter between brackets gets its list there', () => {
	expect(put(`---\n{ type: bao-cao }\n${body}`, added)).toBe(
		`---\n{ type: bao-cao, results: [{ assignment: a#1, state: done }] }\n${body}`,
	);
});

it('an indented frontmatter gets its list as far in', () => {
	expect(put(`---\n  type: bao-cao\n${body}`, added)).toBe(
		`---\n  type: bao-cao\n  results:\n    - assignment: a#1\n      state: done\n${body}`,
	);
});

it('nothing added and nothing removed changes nothing', () => {
	for (const text of [`${head}${body}`, `${head}${list}${body}`, `${head}results: []\n${body}`])
		expect(put(text, [])).toBe(text);
});

it.each(['', 'type: bao-cao\n', '---\ntype: bao-cao\n', '---\ntype: [\n---\n', '---\n- a\n---\n'])(
	'a text without frontmatter that can be read is left alone: %j',
	(text) => {
		expect(put(text, added)).toBeNull();
	},
);
