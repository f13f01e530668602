import { Fragment } from 'react';

/** A name that may go on in the next line after each of its slashes: "Terraform/CloudFormation/Bicep". */
export function Slashed({ children }: { children: string }) {
  return children.split(/(?<=\/)/).map((part, at) => (
    // Nothing but its place tells one part from the next.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
