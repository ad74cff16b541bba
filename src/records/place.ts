import { z } from 'zod';

/** Id of a unit or a document: the locality's id, a slash, its own (`binh-tan/phong-noi-vu`). */
export const idInLocality = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** Id of what stands alone: a locality, an indicator, a field (`binh-tan`). */
export const plainId = z.string().regex(/^[a-z0-9-]+$/);

/** Id of an item of a document: the document's id, `#`, the item (`binh-tan/7679-qd-ubnd-2022#1.2.1`). */
export const itemIdText = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+#\S+$/);

/** A day, `YYYY-MM-DD`. */
export const dayText = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.meta({ format: 'date' });
