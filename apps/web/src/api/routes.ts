import type { components, paths } from './schema';

/** A view by its name in the API's description. */
export type View<Name extends keyof components['schemas']> = components['schemas'][Name];

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `/people/{id}` as it is asked for: `/people/7`. Ids and versions are numbers, slugs and tokens are words. */
type Filled<Path> = Path extends `${infer Before}{${infer Name}}${infer After}`
  ? `${Before}${Name extends 'slug' | 'token' ? string : number}${Filled<After>}`
  : Path;

type Asked<Route> = Route extends `/api/v1${infer Path}` ? Filled<Path> | `${Filled<Path> & string}?${string}` : never;

/** The API's routes that know a method. */
type RouteOf<M extends Method> = {
  [Route in keyof paths]: paths[Route] extends Record<Lowercase<M>, object> ? Route : never;
}[keyof paths];

/** Every path below /api/v1 that may be asked for with a method. */
export type PathOf<M extends Method> = Asked<RouteOf<M>>;

type RouteAt<M extends Method, Path> = {
  [Route in RouteOf<M>]: Path extends Asked<Route> ? Route : never;
}[RouteOf<M>];

type Operation<M extends Method, Path> = paths[RouteAt<M, Path>][Lowercase<M> & keyof paths[RouteAt<M, Path>]];

type ViewIn<Responses> = [keyof Responses & (200 | 201)] extends [never]
  ? undefined
  : Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer View } }
    ? View
    : undefined;

/** What the API answers there when all is well; undefined where it answers nothing. */
export type Reply<M extends Method, Path> =
  Operation<M, Path> extends { responses: infer Responses } ? ViewIn<Responses> : never;

/** What the API wants to be told there. */
export type BodyOf<M extends Method, Path> =
  Operation<M, Path> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;
