import { MultiSelect } from '@mantine/core';
import type { OverlayItems, TemplateOverlay } from '@milepost/shared/template';
import { freshKey } from '@milepost/shared/template-keys';
import { EditList } from './edit-list';
import { TextAt } from './fields';
import { Groups } from './item-lists';
import { OverlayLists } from './overlay-lists';
import { bendable, bendableNames, itemsOf } from './overlay-sources';
import { useStudio } from './studio';
import css from './studio-fields.module.css';
import { StudioSection } from './studio-section';

/** How the role differs in other companies: as data that a plan may follow, and in words. */
export function VariantsPart() {
  const { content, taken } = useStudio();
  return (
    <>
      <StudioSection
        title="Variants to start a plan from"
        says="A variant goes without some of the template, adds to it and words some of it anew. Everything else is the template’s."
      >
        <EditList<TemplateOverlay>
          at="overlays"
          items={content.overlays ?? []}
          label="Variants"
          what="variant"
          title={({ title }) => title}
          aside={overlayWords}
          make={() => ({ key: freshKey('variant', taken()), title: '', add: {}, drop: {}, change: {} })}
        >
          {(overlay, at) => <OverlayFields overlay={overlay} at={at} />}
        </EditList>
      </StudioSection>
      <StudioSection title="How the role differs elsewhere, in words">
        <Groups at="variants" groups={content.variants} label="How the role differs elsewhere" />
      </StudioSection>
    </>
  );
}

function OverlayFields({ overlay, at }: { overlay: TemplateOverlay; at: string }) {
  const { content, put } = useStudio();
  return (
    <>
      <TextAt at={`${at}.title`} label="Name" placeholder="Startup" value={overlay.title} />
      <TextAt at={`${at}.note`} label="Note" optional value={overlay.note} />
      <div className={css.sub}>
        <p className={css.label}>Goes without</p>
        <div className={css.two}>
          {bendable.map((list) => {
            const items = itemsOf(content, list);
            const dropped = overlay.drop[list] ?? [];
            const gone = dropped.filter((one) => !items.some(({ key }) => key === one));
            return (
              items.length + gone.length > 0 && (
                <MultiSelect
                  key={list}
                  label={bendableNames[list]}
                  data-path={`${at}.drop.${list}`}
                  data={[
                    ...items.map(({ key, title }) => ({ value: key, label: title })),
                    ...gone.map((key) => ({ value: key, label: `${key}, which is gone` })),
                  ]}
                  value={dropped}
                  placeholder={dropped.length ? '' : 'none of them'}
                  error={gone.length > 0 && 'The template has it no longer: take it out here.'}
                  searchable
                  onChange={(keys) => put(`${at}.drop.${list}`, keys.length ? keys : undefined)}
                />
              )
            );
          })}
        </div>
      </div>
      <OverlayLists overlay={overlay} at={at} side="add" title="Adds" />
      <OverlayLists overlay={overlay} at={at} side="change" title="Words anew" />
    </>
  );
}

/** "adds 2, goes without 3, words 1 anew" */
function overlayWords({ add, drop, change }: TemplateOverlay): string {
  const count = (side: { [Name in keyof OverlayItems]?: readonly unknown[] }) =>
    bendable.reduce((sum, list) => sum + (side[list]?.length ?? 0), 0);
  const parts = [
    count(add) && `adds ${count(add)}`,
    count(drop) && `goes without ${count(drop)}`,
    count(change) && `words ${count(change)} anew`,
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : 'no difference yet';
}
