import { expect, test } from 'vitest';
import { assignment } from '../../schemas/assignment.ts';
import { document } from '../../schemas/document.ts';
import { target } from '../../schemas/target.ts';
import { units } from '../../schemas/units.ts';
import { orders } from './order.ts';

test.each([
	['assignment', assignment.shape],
	['target', target.shape],
	['unit', units.element.shape],
	['basis', document.shape.basis.unwrap().element.shape],
	['signer', document.shape.signer.unwrap().shape],
	['source', document.shape.source.shape],
	['due', assignment.shape.dues.unwrap().element.shape],
	['report', assignment.shape.report.unwrap().shape],
	['funding', assignment.shape.funding.unwrap().shape],
	['milestone', target.shape.milestones.unwrap().element.shape],
	['level', target.shape.levels.unwrap().element.shape],
	['baseline', target.shape.baseline.unwrap().shape],
] as const)('keys of a new %s stand in the order of its schema', (name, shape) => {
	expect(orders[name]).toEqual(Object.keys(shape));
});

test('keys of a document that the desk adds are keys of the schema, in its order', () => {
	const all = Object.keys(document.shape);
	expect(all.filter((key) => (orders.document as readonly string[]).includes(key))).toEqual(orders.document);
});
