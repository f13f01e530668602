import { describe, expect, it } from '@jest/globals';
import { innerPath } from './inner-path';

describe('where a sign-in leads back to', () => {
  it('is a page of this site', () => {
    expect(innerPath('/templates?phase=day-60#kpis')).toBe('/templates?phase=day-60#kpis');
  });

  it.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', 'javascript:alert(1)', '', 7])(
    'is never %s',
    (path) => {
      expect(innerPath(path)).toBe('/');
    },
  );
});
