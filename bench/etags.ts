import { readMine } from './subjects.js';

/** Reads every plan once as its hire and gives the tag that came with it, by plan. */
export async function readTags(port: number, plans: number[], connections: number): Promise<Map<number, string>> {
  const tags = new Map<number, string>();
  const left = plans.values();
  const reader = async (): Promise<void> => {
    for (const plan of left) {
      const { path, headers } = readMine(plan);
      const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      const page = (await reply.json()) as { id: number; goals: { parentId: number | null }[] };
      const goals = page.goals?.filter(({ parentId }) => parentId === null).length;
      if (!reply.ok || page.id !== plan || goals !== 40) throw new Error(`${reply.status} is no page of plan ${plan}.`);
      tags.set(plan, reply.headers.get('etag')!);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  return tags;
}
