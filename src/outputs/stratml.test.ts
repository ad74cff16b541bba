import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { hostileIndex, hostileWords } from '../fixtures/hostile.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { planDocuments, planView } from '../views/data/plan.ts';
import { planXml } from './stratml.ts';

/**
 * What StratML Part 2 (ISO 17469-2), schema version 2.2.8 of 2016-05-06, asks of the elements that are used here: their
 * children in this order; `?` may be missing, `*` may repeat or be missing, `+` may repeat.
 */
const model: Record<string, string> = {
	PerformancePlanOrReport:
		'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter?',
	StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
	Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
	Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
	Objective: 'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? PerformanceIndicator*',
	Stakeholder: 'Name Description? Role*',
	Role: 'Name Description? RoleType*',
	PerformanceIndicator:
		'SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* OtherInformation?',
	Relationship: 'Identifier? ReferentIdentifier* Name? Description?',
	MeasurementInstance: 'Place? TargetResult* ActualResult*',
	TargetResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
	ActualResult: 'StartDate? EndDate? NumberOfUnits? Descriptor? Description?',
	Descriptor: 'DescriptorName? DescriptorValue?',
	AdministrativeInformation: 'Identifier? StartDate? EndDate? PublicationDate? Source?',
};
const forms: Record<string, RegExp> = {
	StartDate: /^\d{4}-\d{2}-\d{2}$/,
	EndDate: /^\d{4}-\d{2}-\d{2}$/,
	PublicationDate: /^\d{4}-\d{2}-\d{2}$/,
	NumberOfUnits: /^\d+(\.\d+)?$/,
	Identifier: /^[A-Za-z_][\w.đĐ-]*$/,
	Source: /^https?:\/\/\S+$/,
};
const attributes: Record<string, Record<string, RegExp>> = {
	PerformancePlanOrReport: {
		xmlns: /^urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport$/,
		Type: /^(Strategic_Plan|Performance_Plan|Performance_Report)$/,
	},
	Stakeholder: { StakeholderTypeType: /^(Person|Organization|Generic_Group)$/ },
	PerformanceIndicator: { PerformanceIndicatorType: /^(Quantitative|Qualitative)$/ },
};

const childrenOf = (element: XmlElement) => element.children.filter((one) => one instanceof XmlElement);
const all = (element: XmlElement): XmlElement[] => [element, ...childrenOf(element).flatMap(all)];
const named = (root: XmlElement, name: string) => all(root).filter((one) => one.name === name);

const index = hostileIndex();
const rootOf = (id: string) => parseXml(planXml(planView(index, id))).root as XmlElement;

it('a document that assigns no work and sets no target is no plan', () => {
	expect(planDocuments(index).map(({ id }) => id)).toEqual(['binh-tan/7679-qd-ubnd-2022', 'binh-tan/12-kh-ubnd-2022']);
});

describe.each(['binh-tan/7679-qd-ubnd-2022', 'binh-tan/12-kh-ubnd-2022'])('the StratML file of %s', (id) => {
	const root = rootOf(id);

	it('is well-formed and has the elements that the standard requires, in its order', () => {
		expect(root.name).toBe('PerformancePlanOrReport');
		for (const element of all(root)) {
			const children = childrenOf(element);
			const expected = model[element.name];
			if (expected === undefined) expect(children, element.name).toEqual([]);
			else {
				const pattern = expected.replace(/(\w+)([?*+]?)(?: |$)/g, '(?:$1 )$2');
				expect(`${children.map(({ name }) => name).join(' ')} `, element.name).toMatch(new RegExp(`^${pattern}$`));
			}
			if (forms[element.name]) expect(element.text, element.name).toMatch(forms[element.name] ?? /$^/);
			const known = attributes[element.name] ?? {};
			const written = Object.keys(element.attributes).sort();
			if (element.name === 'Stakeholder') expect(Object.keys(known)).toEqual(expect.arrayContaining(written));
			else expect(written, element.name).toEqual(Object.keys(known).sort());
			for (const name of written) expect(element.attributes[name], name).toMatch(known[name] ?? /$^/);
		}
	});

	it('has each identifier once, and refers only to those it has', () => {
		const ids = named(root, 'Identifier').map(({ text }) => text);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { text } of named(root, 'ReferentIdentifier')) expect(ids).toContain(text);
	});

	it('has every assignment and every target of the document', () => {
		const numbers = named(root, 'Objective').map((one) => named(one, 'SequenceIndicator')[0]?.text);
		for (const { number } of index.assignmentsOf.get(id) ?? []) expect(numbers).toContain(number);
		const dimensions = new Set(named(root, 'PerformanceIndicator').map((one) => childrenOf(one)[0]?.text));
		for (const { ref } of index.targetsOf.get(id) ?? []) expect(dimensions).toContain(ref);
	});
});

it('hostile words come back as they were', () => {
	const root = rootOf('binh-tan/7679-qd-ubnd-2022');
	expect(childrenOf(root)[1]?.text).toBe(hostileWords);
});

it('a target that two assignments serve is one indicator, the second refers to the first', () => {
	const indicators = named(rootOf('binh-tan/7679-qd-ubnd-2022'), 'PerformanceIndicator').filter(
		(one) => named(one, 'SequenceIndicator')[0]?.text === '3.1',
	);
	expect(indicators.map((one) => named(one, 'Identifier').length)).toEqual([1, 0]);
	expect(named(indicators[1] as XmlElement, 'ReferentIdentifier')).toHaveLength(1);
});

it('leads and cooperating units are stakeholders; those that are said to be groups are none of the organizations', () => {
	const [objective] = named(rootOf('binh-tan/7679-qd-ubnd-2022'), 'Objective');
	const units = named(objective as XmlElement, 'Stakeholder').map((one) => [
		one.attributes['StakeholderTypeType'],
		...named(one, 'Name').map(({ text }) => text),
	]);
	expect(units).toEqual([
		[undefined, 'Phòng Nội vụ quận Bình Tân', 'Chủ trì'],
		['Generic_Group', 'Ủy ban nhân dân các phường', 'Chủ trì'],
		['Generic_Group', 'Các cơ quan, đơn vị có liên quan', 'Phối hợp'],
	]);
});

it('a plan without a period has no days of its own, and names the original where it is published', () => {
	const [administrative] = named(rootOf('binh-tan/12-kh-ubnd-2022'), 'AdministrativeInformation');
	expect(childrenOf(administrative as XmlElement).map(({ name, text }) => [name, text])).toEqual([
		['Identifier', 'mb_binh-tan_12-kh-ubnd-2022'],
		['PublicationDate', '2022-12-30'],
		['Source', 'https://example.vn/12?a=1&b=2'],
	]);
});

it('each milestone is an aim with its day, what the document starts from is a result, a range is in words', () => {
	const [indicator] = named(rootOf('binh-tan/7679-qd-ubnd-2022'), 'PerformanceIndicator').filter(
		(one) => named(one, 'SequenceIndicator')[0]?.text === '3.4',
	);
	const instances = named(indicator as XmlElement, 'MeasurementInstance').map((one) =>
		childrenOf(one).map((result) => [
			result.name,
			...['EndDate', 'NumberOfUnits', 'DescriptorValue'].map((name) => named(result, name)[0]?.text),
		]),
	);
	expect(instances).toEqual([
		[['ActualResult', undefined, '52', undefined]],
		[['TargetResult', '2026-12-31', undefined, '60 - 70']],
		[['TargetResult', '2030-12-31', '90', '>=']],
		[['TargetResult', undefined, '95', '>=']],
		// A figure in words decides nothing, and stands by itself.
		[['ActualResult', '2026-12-31', undefined, undefined]],
	]);
	expect(indicator?.attributes['PerformanceIndicatorType']).toBe('Quantitative');
});

it('each body that issued a plan is an organization', () => {
	const plan = planView(index, 'binh-tan/12-kh-ubnd-2022');
	const joint = { ...plan, organizations: [...plan.organizations, { name: 'Hội', acronym: null, id: 'mb_hoi' }] };
	const organizations = named(parseXml(planXml(joint)).root as XmlElement, 'Organization');
	expect(organizations.map((one) => childrenOf(one)[0]?.text)).toEqual(['Ủy ban nhân dân quận Bình Tân', 'Hội']);
});

it('what documents say of an assignment stands beside its last day, each document a result', () => {
	const objectives = named(rootOf('binh-tan/7679-qd-ubnd-2022'), 'Objective');
	const outcomeOf = (number: string) => {
		const own = objectives.find((one) => named(one, 'SequenceIndicator')[0]?.text === number) as XmlElement;
		return named(own, 'PerformanceIndicator').find((one) => named(one, 'Identifier')[0]?.text === `kq-${number}`);
	};
	const instances = (number: string) =>
		named(outcomeOf(number) as XmlElement, 'MeasurementInstance').map((one) =>
			childrenOf(one).map((result) => [
				result.name,
				...['StartDate', 'EndDate'].map((name) => named(result, name)[0]?.text),
				named(result, 'Description')[0]?.text.split('; ')[0],
			]),
		);
	const by = 'Báo cáo 15/BC-UBND ngày 20/07/2023';
	expect(instances('1')).toEqual([
		[
			['TargetResult', undefined, '2023-03-31', 'Chậm nhất ngày 31/03/2023.'],
			['ActualResult', '2023-03-01', '2023-03-31', `${by}: Ủy ban nhân dân các phường: đã hoàn thành`],
		],
	]);
	expect(instances('2')).toEqual([
		[
			['TargetResult', undefined, '2023-03-31', 'Chậm nhất ngày 31/03/2023.'],
			['ActualResult', undefined, undefined, `${by}: chưa hoàn thành`],
		],
	]);
	expect(named(outcomeOf('2') as XmlElement, 'OtherInformation')[0]?.text).toContain(
		'Quá hạn, chưa hoàn thành: 1 lượt',
	);
	expect(outcomeOf('đ')).toBeUndefined();
});

it('a figure stands beside what it decides, others stand by themselves, and how the target stands is said', () => {
	const given = someDocument({
		targets: [
			{
				id: '3.1',
				indicator: 'sipas',
				comparator: '>=',
				measure: '%',
				milestones: [
					{ by: 'đến hết năm 2023', value: '95' },
					{ by: 'đến hết năm 2025', value: '98' },
				],
				text: 'Theo mốc.',
			},
			{ id: '3.2', indicator: 'ho-so-tre-han', comparator: '<', value: '3', measure: 'hồ sơ', text: 'Dưới 3.' },
		],
	});
	const report = someDocument({
		type: 'bao-cao',
		number: '45/BC-UBND',
		issued: '20/1/2024',
		measurements: [
			{ target: '7679-qd-ubnd-2022#ct-3.1', period: '2023', printed: '95,5%', numerator: '955', denominator: '1000' },
			{ target: '7679-qd-ubnd-2022#ct-3.1', period: 'quý I năm 2023', printed: '90%' },
		],
	});
	const { register, findings } = buildRegister(someSources(someLocality([given, report])));
	expect(findings).toEqual([]);
	const stated = indexOf(register, new Map(), '2024-02-01');
	const root = parseXml(planXml(planView(stated, 'binh-tan/7679-qd-ubnd-2022'))).root as XmlElement;
	const [first, second] = named(root, 'PerformanceIndicator');
	const results = named(first as XmlElement, 'MeasurementInstance').map((one) =>
		childrenOf(one).map((result) => [
			result.name,
			...['StartDate', 'NumberOfUnits', 'DescriptorValue'].map((name) => named(result, name)[0]?.text),
		]),
	);
	expect(results).toEqual([
		[
			['TargetResult', undefined, '95', '>='],
			['ActualResult', '2023-01-01', '95.5', '955/1000'],
		],
		[['TargetResult', undefined, '98', '>=']],
		[['ActualResult', '2023-01-01', '90', undefined]],
	]);
	const said = (one: XmlElement | undefined) => named(one as XmlElement, 'OtherInformation').map(({ text }) => text);
	expect(said(first)[0]).toContain('Tính đến ngày 01/02/2024: đạt.');
	expect(named(first as XmlElement, 'Description').map(({ text }) => text)).toContain(
		'Báo cáo 45/BC-UBND ngày 20/01/2024: 95,5% (955 trên 1.000), 2023.',
	);
	expect([said(second), named(second as XmlElement, 'ActualResult')]).toEqual([[], []]);
});
