import type { View } from '../../api/routes';

/** Who I am and how I stand to others. */
export type Me = View<'MeView'>;
