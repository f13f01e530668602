import type { Tool } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './skill-list.module.css';

/** Tools by what they are for, with how common each is. */
export function ToolList({ tools }: { tools: readonly Tool[] }) {
  return (
    <ul className={css.skills}>
      {tools.map((tool) => (
        <li key={`${tool.category} ${tool.name}`}>
          <span className={css.name}>
            {tool.name}
            <span className={css.importance}>{tool.commonness}</span>
          </span>
          <span className={css.covers}>
            {tool.use}
            <span className={css.use}>{tool.category}</span>
          </span>
          <Cite source={tool.source} quiet />
        </li>
      ))}
    </ul>
  );
}
