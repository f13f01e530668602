import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  link?: boolean;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** The folders that `npm ci --omit=dev` fills for these workspaces, below `root`, by its package-lock.json. */
export function productionPackages(root: string, workspaces: string[]): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const { link, resolved, peerDependenciesMeta = {}, ...needs } = packages[path]!;
    if (link) return visit(resolved!);
    const peers = Object.keys(needs.peerDependencies ?? {}).filter((name) => !peerDependenciesMeta[name]?.optional);
    for (const name of [...Object.keys({ ...needs.dependencies, ...needs.optionalDependencies }), ...peers]) {
      const at = nearest(packages, path, name);
      if (at !== undefined) visit(at);
    }
  };
  workspaces.forEach(visit);
  // what was not made for this machine is locked and not installed
  return [...found].filter((path) => path.includes('node_modules/') && existsSync(join(root, path)));
}

/** Where a package finds another: in its own node_modules, or in those of a folder above. */
function nearest(packages: Record<string, LockedPackage>, path: string, name: string): string | undefined {
  const folders = path.split('/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const at = [...folders.slice(0, depth), 'node_modules', name].join('/');
    if (packages[at]) return at;
  }
  return undefined;
}
