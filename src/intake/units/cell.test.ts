import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { nameKey } from '../../register/names.ts';
import { type KnownContent, nothingKnown } from '../known.ts';
import { unitsOfCell } from './cell.ts';
import { unitDesk } from './proposals.ts';

// Cells of real plans that name who leads or cooperates, as the register has them.

interface Written {
	readonly id: string;
	readonly name: string;
	readonly short?: string;
	readonly head?: string;
	readonly kind: string;
	readonly aliases?: readonly string[];
}
interface Cell {
	readonly cell: string;
	readonly leads?: readonly string[];
	readonly cooperating?: readonly string[];
}
const read = <Value>(file: string): Value =>
	parse(readFileSync(`src/register/cells/${file}`, 'utf8'), { schema: 'failsafe' }) as Value;
const known: KnownContent = {
	...nothingKnown('xa'),
	name: 'Xã',
	authority: 'ubnd',
	units: read<Written[]>('units.yaml').map(({ id, name, short, head, kind, aliases = [] }) => ({
		id,
		isGroup: kind === 'nhom',
		spellings: [name, short, head, ...aliases].filter((one) => one !== undefined),
	})),
};
const ids = new Map(known.units.flatMap(({ id, spellings }) => spellings.map((one) => [nameKey(one), id] as const)));
/** Marks that repeat the row above are read with their rows. */
const cells = read<Cell[]>('cells.yaml').filter(({ cell }) => !/^(?:như trên|-?nt-?|")$/u.test(cell));

it.each(cells)('“$cell” names its units, or what is else is told', ({ cell, leads = [], cooperating = [] }) => {
	const field = leads.length > 0 ? 'leads' : 'cooperating';
	const found = unitsOfCell([cell], field, {}, unitDesk(known));
	const wanted = [...leads, ...cooperating].map((name) => ids.get(nameKey(name)) ?? name.replace(/^.*\//, ''));
	const got = [...found.units, ...found.cooperating];
	if (got.join() !== wanted.join()) expect(found.doubts.map((doubt) => doubt.field)).toContain(field);
	else expect(got).toEqual(wanted);
});

it('nine in ten of these cells give exactly the units that staff wrote', () => {
	const right = cells.filter(({ cell, leads = [], cooperating = [] }) => {
		const found = unitsOfCell([cell], leads.length > 0 ? 'leads' : 'cooperating', {}, unitDesk(known));
		const wanted = [...leads, ...cooperating].map((name) => ids.get(nameKey(name)));
		return [...found.units, ...found.cooperating].join() === wanted.join();
	});
	expect(right.length / cells.length).toBeGreaterThan(0.9);
});
