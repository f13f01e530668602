import pg from 'pg';

const DATE = pg.types.builtins.DATE;

/** How values arrive: a `date` as the text it is (pg would shift it into a local Date), the rest as pg does it. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (value: string) => value : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
