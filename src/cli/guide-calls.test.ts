import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';
import { guide } from '../fixtures/guide.ts';

// Each call that writers and administrators are told to make is one that the program takes.

const texts = [guide, readFileSync('README.md', 'utf8'), readFileSync('docs/ket-qua.md', 'utf8')]
	.join('\n')
	.replaceAll('\\\n', ' ');
const calls = [...texts.matchAll(/(?:npx minhbach|npm run (?:--silent )?minhbach --) ([a-z]+)([^\n`|]*)/g)].map(
	([, command = '', rest = '']) =>
		[command, [...rest.replace(/"[^"]*"/g, '').matchAll(/--[a-z-]+/g)].map(([option]) => option)] as const,
);
const commands = [...new Set(calls.map(([command]) => command))].sort();

it.each(commands)('%s has every option with which it is called', async (command) => {
	const { status, output } = await minhbach([command, '--help']);
	expect([status, output]).toEqual([0, expect.stringContaining(`minhbach ${command} `)]);
	for (const option of calls.flatMap(([name, options]) => (name === command ? options : [])))
		if (!['--help', '--port', '--host', '--allowed-hosts'].includes(option)) expect(output).toContain(`${option} `);
});

it('is told of nearly every command', () => {
	expect(commands).toEqual(
		expect.arrayContaining(['build', 'check', 'dev', 'head', 'init', 'new', 'schemas', 'serve']),
	);
});
