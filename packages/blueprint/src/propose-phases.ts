import type { Blueprint, ReadPhase } from './blueprint.js';
export const proposePhases = (_blueprint: Blueprint): ReadPhase[] => [];
