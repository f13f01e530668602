import { expect, it } from '@jest/globals';
import { areWorkingDays } from './person.js';
import { passwordProblem } from './password.js';
import { personRights } from './person-rights.js';
import { isTimeZone } from './time-zone.js';

it.each([[[1]], [[7, 1]], [[1, 2, 3, 4, 5, 6, 7]]])('%j are working days', (days) =>
  expect(areWorkingDays(days)).toBe(true),
);
it.each([[[]], [[0]], [[8]], [[1, 1]], [[1.5]], ['12345'], [null], [['1']]])('%j are none', (days) =>
  expect(areWorkingDays(days)).toBe(false),
);

it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])('%s is a time zone', (name) =>
  expect(isTimeZone(name)).toBe(true),
);
it.each(['', '+02:00', 'Europe/Atlantis', 'Europe/Berlin ', '../etc', 7, null])('%j is no time zone', (name) =>
  expect(isTimeZone(name)).toBe(false),
);

it.each([
  ['ninechars', 'A password needs at least 10 characters.'],
  ['x'.repeat(201), 'A password can have at most 200 characters.'],
  ['Ruth@milepost.example', 'Your email is no password.'],
  ['😀'.repeat(9), 'A password needs at least 10 characters.'],
  ['ten chars!', null],
])('%j as a password: %j', (password, problem) =>
  expect(passwordProblem(password, 'ruth@milepost.example')).toBe(problem),
);

it('lets admins keep the directory and people say when they work', () => {
  const person = { id: 7, active: true };
  const nothing = { edit: false, setHours: false, deactivate: false, reactivate: false, createLink: false };
  expect(personRights({ personId: 1, isAdmin: false }, person)).toEqual(nothing);
  expect(personRights({ personId: 7, isAdmin: false }, person)).toEqual({ ...nothing, setHours: true });
  const admin = { edit: true, setHours: true, deactivate: true, reactivate: false, createLink: true };
  expect(personRights({ personId: 1, isAdmin: true }, person)).toEqual(admin);
  expect(personRights({ personId: 7, isAdmin: true }, person)).toEqual({ ...admin, deactivate: false });
  expect(personRights({ personId: 1, isAdmin: true }, { id: 7, active: false })).toEqual({
    ...admin,
    deactivate: false,
    reactivate: true,
    createLink: false,
  });
});
