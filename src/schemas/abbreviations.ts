import { z } from 'zod';
import { words } from './text.ts';

/** `content/abbreviations.yaml`: each abbreviation with what it stands for (`CCHC: cải cách hành chính`). */
export const abbreviations = z.record(z.string().normalize('NFC'), words);

export type Abbreviations = z.infer<typeof abbreviations>;
