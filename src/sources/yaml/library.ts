import { lazily } from '../../lazily.ts';

/** The library that reads YAML of any form. Content in the plain form (see `plainYaml`) does without it. */
export const yaml = lazily<typeof import('yaml')>('yaml');
