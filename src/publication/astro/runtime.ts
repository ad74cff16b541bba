import type { SSRResult } from 'astro';
import * as astro from 'astro/compiler-runtime';
import { escapeHTML, HTMLString, voidElementNames } from 'astro/runtime/server/index.js';
import { quickPage } from './quick.ts';

/**
 * What compiled templates call, in place of Astro's functions of the same names. A template of mere text is made a string
 * where it stands; Astro would walk it later, node by node. A template that holds anything else, such as a promise, is left to
 * Astro. The page is the same.
 */
export * from 'astro/compiler-runtime';

type Slots = NonNullable<Parameters<typeof astro.renderComponent>[4]>;
type Slot = Slots[string] | undefined;

/** A component as Astro compiles it. */
interface Factory {
	(result: SSRResult, props: object, slots: Slots): unknown;
	readonly isAstroComponentFactory: true;
	readonly propagation?: 'none' | 'self' | 'in-tree';
}

const isFactory = (value: unknown): value is Factory =>
	typeof value === 'function' && 'isAstroComponentFactory' in value;

/** Signs that stand otherwise in HTML; most texts have none. */
const special = /[&<>'"]/;

/** What a value says as HTML; `null` if only Astro can tell. */
function textOf(value: unknown): string | null {
	if (typeof value === 'string') return special.test(value) ? escapeHTML(value) : value;
	if (value === null || value === undefined || value === false) return '';
	if (typeof value === 'number') return Number.isNaN(value) ? null : String(value);
	if (Array.isArray(value)) return textOfAll(value);
	return value instanceof HTMLString && value.constructor === HTMLString ? value.toString() : null;
}

function textOfAll(values: readonly unknown[]): string | null {
	let all = '';
	for (const value of values) {
		const text = textOf(value);
		if (text === null) return null;
		all += text;
	}
	return all;
}

/** A template with its values: HTML if all of them are text, else as Astro has it. */
export function render(parts: TemplateStringsArray, ...values: unknown[]): unknown {
	let html = parts[0] ?? '';
	for (let at = 0; at < values.length; at++) {
		const text = textOf(values[at]);
		if (text === null) return leftToAstro(parts, values);
		html += text + (parts[at + 1] ?? '');
	}
	return new HTMLString(html);
}

/** The template as Astro has it. It may never be looked at; so what fails in it later is nobody's failure but Astro's. */
function leftToAstro(parts: TemplateStringsArray, values: readonly unknown[]): unknown {
	for (const value of values.flat(Number.POSITIVE_INFINITY)) if (value instanceof Promise) value.catch(() => {});
	return astro.render(parts, ...values);
}

/** How attributes begin whose values are text, by name. Astro goes through several patterns for every name. */
const beginnings = new Map(
	['class', 'content', 'datetime', 'href', 'id', 'title', 'type', 'viewBox', 'width', 'x', 'y'].map((name) => [
		name,
		` ${name}="`,
	]),
);

/** `null` of an attribute that may not be text. */
function beginningOf(name: string): string | null {
	const known = beginnings.get(name);
	if (known !== undefined) return known;
	if (!name.startsWith('data-') && !name.startsWith('aria-')) return null;
	const beginning = ` ${name}="`;
	beginnings.set(name, beginning);
	return beginning;
}

/** An attribute as Astro writes it, or nothing where there is none. */
export function addAttribute(value: unknown, name: string, shouldEscape = true, tag = ''): unknown {
	if (value === null || value === undefined) return '';
	const isPlainText = typeof value === 'string' ? value !== '' && !/[&"]/.test(value) : typeof value === 'number';
	const beginning = isPlainText ? beginningOf(name) : null;
	return beginning === null
		? astro.addAttribute(value, name, shouldEscape, tag)
		: new HTMLString(`${beginning}${value}"`);
}

/** Names of elements that are written as they are. */
const plainName = /^[a-z][a-z\d]*$/;

/** What a component shows. A component with styles or scripts to pass on, as MDX has, is left to Astro. */
export function renderComponent(
	result: SSRResult,
	name: string,
	Component: unknown,
	props: Record<string, unknown>,
	slots: Slots = {},
): unknown {
	if (isFactory(Component) && (Component.propagation ?? 'none') === 'none' && !('class:list' in props))
		return Component(result, props, slots);
	if (Component === astro.Fragment) return renderSlot(result, slots['default']);
	// A tag whose name is a value, as of a heading of some level.
	if (typeof Component === 'string' && isPlain(Component, props, slots)) {
		const inner = textOf(renderSlot(result, slots['default']));
		if (inner !== null) return new HTMLString(`<${Component}${astro.spreadAttributes(props)}>${inner}</${Component}>`);
	}
	return astro.renderComponent(result, name, Component, props, slots);
}

/** Whether an element is one with an end tag, plain attributes and nothing in slots of other names. */
const isPlain = (tag: string, props: object, slots: Slots): boolean =>
	plainName.test(tag) &&
	!voidElementNames.test(tag) &&
	!('class:list' in props) &&
	Object.keys(slots).every((slot) => slot === 'default');

/** What stands in a slot, or what the template has in its stead. */
export function renderSlot(result: SSRResult, slot: Slot, instead?: Slot): unknown {
	if (typeof slot !== 'function') return slot || instead;
	// What would have stood there is made already, and its script counted as the first of the page.
	if (String(instead).includes('<script')) throw new Error('a script in the stead of a slot');
	return slot(result);
}

/** Nothing: each page says where its head ends. */
export const maybeRenderHead = (): string => '';

/** The bounds of a `<template>`, in which each script stands again. */
export const templateEnter = (result: SSRResult): unknown => bound(result, 1, astro.templateEnter);
export const templateExit = (result: SSRResult): unknown => bound(result, -1, astro.templateExit);

function bound(result: SSRResult, step: 1 | -1, byAstro: (result: SSRResult) => unknown): unknown {
	const page = quickPage(result);
	page?.template(step);
	return page === undefined ? byAstro(result) : '';
}

/** The end of the head: the page's style sheets. */
export function renderHead(result: SSRResult): unknown {
	const page = quickPage(result);
	return page === undefined ? astro.renderHead() : new HTMLString(page.styles);
}

/** The script of a component, once in a page. */
export function renderScript(result: SSRResult, id: string): unknown {
	const page = quickPage(result);
	return page === undefined ? astro.renderScript(result, id) : new HTMLString(page.script(id));
}
