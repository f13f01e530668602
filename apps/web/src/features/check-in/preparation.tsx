import type { CheckInPartProps } from './check-in-part';

/** What everybody writes before the meeting. */
export function Preparation({ standing: { state } }: CheckInPartProps) {
  return <p className="dim">This check-in is {state}.</p>;
}
