import { Coach } from './Coach.tsx';
import { marginsOf } from './margins.ts';

/** All that consults the coach, loaded together once the sheet can be typed into: it weighs as much as the rest. */
export const coaching = { Coach, marginsOf };
