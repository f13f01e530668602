import { Button } from '@mantine/core';
import type { FileColumn } from '@milepost/shared/file-columns';
import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/page-title';
import { ColumnList, type FileTemplate } from './column-list';
import { FileArea } from './file-area';
import css from './file-import.module.css';
import { FileStart } from './file-start';
import { PasteForm } from './paste-form';
import type { FileImportFlow } from './use-file-import';

interface Props {
  flow: FileImportFlow;
  tab: string;
  /** Before there is a file: what is asked for, and how it goes. */
  title: string;
  how: string;
  columns: readonly FileColumn<string>[];
  template: FileTemplate;
  /** The line that names the columns, as an example. */
  example: string;
  /** What would become of the file; null before it was looked at. */
  preview: { title: string; notes: readonly string[] } | null;
  /** What to do while a line is wrong. */
  fix: string;
  /** What the button that brings all of it says; null where there is nothing to bring. */
  send: string | null;
  /** While it is brought. */
  sending: string;
  /** Its lines. */
  children: ReactNode;
}

/** A page that takes a file: what becomes of every line is shown before, and then all of it comes in, or nothing. */
export function FileImport(props: Props) {
  const { flow, tab, title, how, columns, template, example, preview, fix, send, sending, children } = props;
  const { name, over, busy, take } = flow;
  const doing = flow.isSending ? sending : flow.isLooking ? `Reading ${name} …` : '';
  const mustFix = flow.preview !== null && flow.preview.counts.wrong > 0;
  return (
    <>
      <p role="status" className="sr">
        {doing || preview?.title}
      </p>
      <header className={css.head}>
        <div>
          <PageTitle tab={tab}>{preview?.title ?? title}</PageTitle>
          <p className={css.notes}>{doing || (name && preview ? [`${name}.`, ...preview.notes].join(' ') : how)}</p>
        </div>
        {name && preview && (
          <div className={css.acts}>
            <Button variant="default" onClick={flow.again} disabled={busy}>
              Another file
            </Button>
            {!mustFix && send && (
              <Button loading={flow.isSending} disabled={flow.isLooking} onClick={flow.sendAll}>
                {send}
              </Button>
            )}
          </div>
        )}
      </header>
      {flow.wrong && (
        <p role="alert" className={css.wrong}>
          {flow.wrong.message}
        </p>
      )}
      {mustFix && <FileArea says={fix} chooses="Choose it again" {...{ over, busy }} onFile={take} />}
      {preview ? (
        children
      ) : (
        <FileStart aside={<ColumnList columns={columns} template={template} />}>
          <FileArea says="Drop a CSV file here." chooses="Choose a file" {...{ over, busy }} onFile={take} />
          <PasteForm
            example={example}
            value={flow.pasted}
            onChange={flow.setPasted}
            busy={busy}
            onSubmit={flow.checkPasted}
          />
        </FileStart>
      )}
    </>
  );
}
