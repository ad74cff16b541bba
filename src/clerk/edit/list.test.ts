import { expect, test } from 'vitest';
import { editedYaml } from './edit.ts';
import { listEdits } from './list.ts';

const text = `leads:
  - phong-noi-vu # theo công văn 12
  - "van-phong"
due: Quý I
`;
const written = ['phong-noi-vu', 'van-phong'];

test.each([
	['one more', ['phong-noi-vu', 'van-phong', 'thanh-tra'], text.replace('\ndue', '\n  - thanh-tra\ndue')],
	['one fewer', ['van-phong'], text.replace('  - phong-noi-vu # theo công văn 12\n', '')],
	['another', ['phong-noi-vu', 'thanh-tra'], text.replace('"van-phong"', '"thanh-tra"')],
	['two before the first', ['a', 'b', ...written], text.replace('leads:\n', 'leads:\n  - a\n  - b\n')],
	['none', [], 'due: Quý I\n'],
	['the same', written, text],
])('a list with %s keeps the lines and remarks of the others', (_, now, expected) => {
	expect(editedYaml(text, listEdits(['leads'], written, now))).toBe(expected);
});

test('a list that is not there yet, or is a text, is written whole', () => {
	expect(editedYaml('due: Quý I\n', listEdits(['leads'], undefined, ['a'], ['leads', 'due']))).toContain(
		'leads:\n  - a\n',
	);
	expect(editedYaml('leads: b\n', listEdits(['leads'], 'b', ['a']))).toBe('leads:\n  - a\n');
	expect(listEdits(['leads'], undefined, [])).toEqual([]);
});
