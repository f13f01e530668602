import type { CheckIn } from './check-in.queries';
import type { CheckInStanding } from './check-in-standing';

interface Props {
  checkIn: CheckIn;
  standing: CheckInStanding;
}

/** What everybody writes before the meeting. */
export function Preparation({ standing: { state } }: Props) {
  return <p className="dim">This check-in is {state}.</p>;
}
