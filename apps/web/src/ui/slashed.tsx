import { Fragment } from 'react';

/** The slashes of a word that is too long for a narrow column: "Terraform/CloudFormation/Bicep". Shorter ones stay whole. */
const inLongWord = /(?<=\S{12,}\/)(?=\S)|(?<=\/)(?=\S{12,})/;

/** A name that may go on in the next line after the slashes of its long words. */
export function Slashed({ children }: { children: string }) {
  return children.split(inLongWord).map((part, at) => (
    // Nothing but its place tells one part from the next.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
