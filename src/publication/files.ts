import type { FileKind } from './kind.ts';
export const files = {} satisfies Record<string, FileKind>;
