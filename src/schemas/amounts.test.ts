import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { contentFiles } from '../fixtures/growth/published.ts';
import { say } from '../problem/messages.ts';
import { checkForm } from '../sources/form/form.ts';
import { readYaml } from '../sources/yaml/yaml.ts';
import { abbreviations } from './abbreviations.ts';
import { assignment } from './assignment.ts';
import { site } from './site.ts';
import { mostLetters, mostNames, mostOfName } from './text.ts';
import { units } from './units.ts';

const unit = { id: 'phong', name: 'Phòng', kind: 'uy-ban' };
const duty = { id: '1', task: 'Việc' };
const portal = {
	name: 'Trang',
	description: 'Thử.',
	address: 'https://a.example',
	publisher: 'Xã',
	timeZone: 'Asia/Ho_Chi_Minh',
};
const names = (count: number) => Array.from({ length: count }, (_, at) => `u${at}`);
const letters = (count: number) => 'ế'.repeat(count);

it.each([
	['a task', assignment, (size: number) => ({ ...duty, task: letters(size) }), mostLetters, 'value-too-long'],
	['a deadline', assignment, (size: number) => ({ ...duty, due: letters(size) }), mostLetters, 'value-too-long'],
	['a name', units, (size: number) => [{ ...unit, name: letters(size) }], mostOfName, 'value-too-long'],
	['a post', units, (size: number) => [{ ...unit, head: letters(size) }], mostOfName, 'value-too-long'],
	['another name', units, (size: number) => [{ ...unit, aliases: [letters(size)] }], mostOfName, 'value-too-long'],
	['an abbreviation', abbreviations, (size: number) => ({ [letters(size)]: 'nghĩa' }), mostOfName, 'value-too-long'],
	['leads', assignment, (size: number) => ({ ...duty, leads: names(size) }), mostNames, 'list-too-long'],
	[
		'cooperating units',
		assignment,
		(size: number) => ({ ...duty, cooperating: names(size) }),
		mostNames,
		'list-too-long',
	],
	['members', units, (size: number) => [{ ...unit, kind: 'nhom', members: names(size) }], mostNames, 'list-too-long'],
	['other names', units, (size: number) => [{ ...unit, aliases: names(size) }], mostNames, 'list-too-long'],
	['English words', site, (size: number) => ({ ...portal, english: names(size) }), mostNames, 'list-too-long'],
	[
		'abbreviations',
		abbreviations,
		(size: number) => Object.fromEntries(names(size).map((one) => [one, 'nghĩa'])),
		mostNames,
		'list-too-long',
	],
] as const)('%s may be so long and no longer', (_, schema, written, most, code) => {
	expect(checkForm('a.yaml', written(most), schema).findings).toEqual([]);
	expect(checkForm('a.yaml', written(most + 1), schema).findings).toEqual([
		expect.objectContaining(say(code, most + 1, most)),
	]);
});

test('no value and no list of names that is published is a fifth of what it may be', () => {
	const see = (value: unknown): void => {
		if (typeof value === 'string') expect(value.length).toBeLessThan(mostLetters / 5);
		else if (Array.isArray(value)) value.forEach(see);
		else if (value !== null && typeof value === 'object') Object.values(value).forEach(see);
		const list = value !== null && typeof value === 'object' && 'leads' in value ? value.leads : [];
		if (Array.isArray(list)) expect(list.length).toBeLessThan(mostNames / 5);
	};
	for (const file of contentFiles()) {
		const text = readFileSync(file, 'utf8');
		const [, data = ''] = file.endsWith('.mdx') ? text.split(/^---$/m) : ['', text];
		see(readYaml(file, data, 1).yaml?.value);
	}
});
