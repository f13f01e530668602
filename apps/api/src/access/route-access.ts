import { SetMetadata } from '@nestjs/common';

/** Who a route is for; without a mark it is for everyone signed in. */
export type RouteAccess = 'public' | 'late' | 'admin';

export const ROUTE_ACCESS = 'milepost:access';

/** Open to everyone, signed in or not. */
export const Public = () => SetMetadata(ROUTE_ACCESS, 'public' satisfies RouteAccess);

/** For everyone signed in; the route's own SQL statement checks the session (see `sessionPerson`), the guard only the cookie's form. */
export const LateSession = () => SetMetadata(ROUTE_ACCESS, 'late' satisfies RouteAccess);

/** 403 for everyone but admins. */
export const AdminOnly = () => SetMetadata(ROUTE_ACCESS, 'admin' satisfies RouteAccess);
