import { data } from '../vi/data.ts';
import { planStandard } from '../views/data/files.ts';
import type { PlanView } from '../views/data/plan.ts';
import type { PlanIndicator } from '../views/data/plan-indicator.ts';
import type { PlanOutcome } from '../views/data/plan-outcome.ts';
import type { PlanResult } from '../views/data/plan-result.ts';
import { xmlText } from './xml.ts';

/**
 * A plan as StratML Part 2 (ISO 17469-2). The elements stand in the order that the schema of 2016-05-06 (version 2.2.8) asks
 * for. What it does not require is left out where there is nothing to say. So is what would be the same in every element:
 * all stakeholders perform, and those that are no groups are organizations.
 */
export function planXml(plan: PlanView): string {
	const { period } = plan;
	const root = [
		text('Name', plan.name),
		text('Description', plan.description),
		text('OtherInformation', plan.other),
		node('StrategicPlanCore', [
			...plan.organizations.map(({ name, acronym, id }) =>
				node('Organization', [text('Name', name), text('Acronym', acronym), text('Identifier', id)]),
			),
			...plan.goals.map((goal, at) =>
				node('Goal', [
					text('Name', goal.name),
					text('Description', goal.description),
					text('Identifier', goal.id),
					text('SequenceIndicator', String(at + 1)),
					...goal.objectives.map(objective),
				]),
			),
		]),
		node('AdministrativeInformation', [
			text('Identifier', plan.id),
			text('StartDate', period?.start),
			text('EndDate', period?.end),
			text('PublicationDate', plan.published),
			text('Source', plan.source),
		]),
	];
	const xml = node('PerformancePlanOrReport', root, { xmlns: planStandard, Type: 'Performance_Plan' });
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function objective({ id, number, name, description, other, units, indicators, outcome: known }: Objective): string {
	return node('Objective', [
		text('Name', name),
		text('Description', description),
		text('Identifier', id),
		text('SequenceIndicator', number),
		...units.map((unit) =>
			node(
				'Stakeholder',
				[text('Name', unit.name), node('Role', [text('Name', unit.role)])],
				unit.isGroup ? { StakeholderTypeType: 'Generic_Group' } : undefined,
			),
		),
		text('OtherInformation', other),
		...indicators.map(indicator),
		known === null ? '' : outcome(known),
	]);
}
type Objective = PlanView['goals'][number]['objectives'][number];

function indicator(one: PlanIndicator): string {
	const { id, again, number, dimension, unit, results } = one;
	const isQuantity = results.some(({ value, descriptor }) => value !== null || descriptor !== null);
	return node(
		'PerformanceIndicator',
		[
			text('SequenceIndicator', number),
			text('MeasurementDimension', dimension),
			text('UnitOfMeasurement', unit),
			text('Identifier', id),
			again === null
				? ''
				: node('Relationship', [text('ReferentIdentifier', again), text('Description', data.plan.again)]),
			...(again === null ? measured(one) : []),
		],
		{ PerformanceIndicatorType: isQuantity ? 'Quantitative' : 'Qualitative' },
	);
}

/** What is aimed at and was reached. It stands once: where the indicator comes again, it refers to the first place. */
function measured({ baseline, results, beside, other }: PlanIndicator): string[] {
	return [
		// What was reached before is the one figure of a plan that is no aim.
		baseline === null ? '' : node('MeasurementInstance', [result('ActualResult', baseline)]),
		...results.map((aim) =>
			node('MeasurementInstance', [
				result('TargetResult', aim),
				...aim.actual.map((figure) => result('ActualResult', figure)),
			]),
		),
		...beside.map((figure) => node('MeasurementInstance', [result('ActualResult', figure)])),
		text('OtherInformation', other),
	];
}

/** What became of an assignment: for each part or round its last day and what documents say of it. */
function outcome({ id, instances, other }: PlanOutcome): string {
	return node(
		'PerformanceIndicator',
		[
			text('MeasurementDimension', data.plan.outcome),
			text('UnitOfMeasurement', data.plan.outcomeUnit),
			text('Identifier', id),
			...instances.map(({ target, actual }) =>
				node('MeasurementInstance', [
					target === null ? '' : result('TargetResult', target),
					...actual.map((one) => result('ActualResult', one)),
				]),
			),
			text('OtherInformation', other),
		],
		{ PerformanceIndicatorType: 'Qualitative' },
	);
}

function result(name: 'TargetResult' | 'ActualResult', { start, end, value, descriptor, description }: PlanResult) {
	const described =
		descriptor === null
			? ''
			: node('Descriptor', [text('DescriptorName', descriptor.name), text('DescriptorValue', descriptor.value)]);
	// Of these there is one for each statement: what most of them leave out costs nothing.
	return `<${name}>${text('StartDate', start)}${text('EndDate', end)}${text('NumberOfUnits', value)}${described}${text('Description', description)}</${name}>`;
}

/** An element with these attributes, whose values need no escape, and children. */
function node(name: string, children: readonly string[], attributes?: Readonly<Record<string, string>>): string {
	let all = `<${name}`;
	for (const [key, value] of Object.entries(attributes ?? {})) all += ` ${key}="${value}"`;
	all += '>';
	// Added one by one, texts are written once, when the whole is: to join them copies all that is below each element.
	for (const child of children) all += child;
	return `${all}</${name}>`;
}

/** An element with these words; nothing where there are none. */
function text(name: string, words: string | null | undefined): string {
	return words ? `<${name}>${xmlText(words)}</${name}>` : '';
}
