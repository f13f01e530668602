const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Small numbers as words: "two"; from eleven on as digits. */
export const countWord = (count: number): string => words[count] ?? String(count);
