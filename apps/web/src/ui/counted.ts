/** 10,000 */
export const { format: numberWords } = new Intl.NumberFormat('en-GB');

/** "1 line", "10,000 lines". */
export const counted = (n: number, one: string, many: string): string => `${numberWords(n)} ${n === 1 ? one : many}`;
