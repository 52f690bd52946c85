// Cells that stand for no value.

export const NO_VALUE = /^(?:|-+|–|—|nan|n\/a|null|undefined)$/i;
