import type { SSRResult } from 'astro';
import * as astro from 'astro/compiler-runtime';
import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js';
import { quick } from './quick.ts';

/**
 * What compiled templates call, in place of Astro's functions of the same names. A template of mere text is made a string
 * where it stands; Astro would walk it later, node by node. A template that holds anything else, such as a script, is left to
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

/** What a value says as HTML; `null` if only Astro can tell. */
function textOf(value: unknown): string | null {
	if (typeof value === 'string') return escapeHTML(value);
	if (value === null || value === undefined || value === false) return '';
	if (typeof value === 'number') return String(value);
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
		if (text === null) return astro.render(parts, ...values);
		html += text + (parts[at + 1] ?? '');
	}
	return new HTMLString(html);
}

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
	const inner = typeof Component === 'string' ? textOf(renderSlot(result, slots['default'])) : null;
	return inner === null
		? astro.renderComponent(result, name, Component, props, slots)
		: new HTMLString(`<${Component}${astro.spreadAttributes(props)}>${inner}</${Component}>`);
}

/** What stands in a slot, or what the template has in its stead. */
export const renderSlot = (result: SSRResult, slot: Slot, instead?: Slot): unknown => {
	const shown = slot ?? instead;
	return typeof shown === 'function' ? shown(result) : shown;
};

/** Nothing: each page says where its head ends. */
export const maybeRenderHead = (): string => '';

/** Nothing: no `<template>` of a page holds a script. */
export const templateEnter = (): string => '';
export const templateExit = templateEnter;

/** The end of the head: the page's style sheets. */
export function renderHead(result: SSRResult): unknown {
	const known = quick.get(result);
	return known === undefined ? astro.renderHead() : new HTMLString(known.styles);
}

/** The script of a component, once in a page. */
export function renderScript(result: SSRResult, id: string): unknown {
	const known = quick.get(result);
	return known === undefined ? astro.renderScript(result, id) : new HTMLString(known.script(id));
}
