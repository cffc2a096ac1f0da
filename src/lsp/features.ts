/** What the server offers, in the order in which the protocol's specification lists it. */
import type { Feature } from './feature.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';

export const FEATURES: readonly Feature[] = [diagnostics, hover];
