const list = (words: string): string => `array['${words.replaceAll(' ', "', '")}']`;

const first = list(
  'Ada Noor Kofi Mei Rosa Elif Viktor Amara Tomás Ruth Ben Ida Grace Samuel Hana Daniel Lena Priya Jon Carmen',
);
const begins = list('Ber Lin Mar Oka Sør Tan Dia Pet Kam Hol');
const goesOn = list('go di ka ne sa');
const ends = list('son vic man ler tti wski ez ano sen ru');

/** Gives everyone a name and a title to be found by: 20 first names, 500 last names, four titles, by their id. */
export const names = `
  update people set
    name = (${first})[1 + id % 20] || ' ' || (${begins})[1 + id / 20 % 10] || (${goesOn})[1 + id / 200 % 5] || (${ends})[1 + id / 1000 % 10],
    title = (array['Associate Infrastructure Engineer', 'Junior Infrastructure Engineer', 'Associate Cloud Engineer', 'Infrastructure Officer'])[1 + id % 4]`;
