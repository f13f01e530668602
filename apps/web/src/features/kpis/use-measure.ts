import type { Kpi } from '@milepost/shared/template';
import { readingOf, type Measurement } from '@milepost/shared/kpi';
import { readingWords } from '@milepost/shared/kpi-words';
import type { MeasurementWanted } from '@milepost/shared/measurement-rules';
import { useQueryClient } from '@tanstack/react-query';
import { type ReadinessView, useReadinessWrite } from '../../api/readiness-cache';
import { toasts } from '../../ui/toasts/toasts';
import { historyKey } from './measurement-history.queries';

/** Records, corrects and takes back readings of one plan. Everything says what it did, with a way back. */
export function useMeasure(view: ReadinessView) {
  const { planId } = view;
  const client = useQueryClient();
  const write = useReadinessWrite(planId);
  const path = `/plans/${planId}/measurements`;

  const put = async (wanted: MeasurementWanted): Promise<ReadinessView> => {
    const fresh = await write.mutateAsync({ method: 'PUT', path, options: { body: wanted } });
    void client.invalidateQueries({ queryKey: historyKey(planId) });
    return fresh;
  };
  const drop = async (id: number): Promise<ReadinessView> => {
    const fresh = await write.mutateAsync({ method: 'DELETE', path: `${path}/${id}` });
    void client.invalidateQueries({ queryKey: historyKey(planId) });
    return fresh;
  };
  const back = (...steps: (() => Promise<unknown>)[]) => {
    void steps
      .reduce<Promise<unknown>>((done, step) => done.then(step), Promise.resolve())
      .catch((error: unknown) => void toasts.wrong((error as Error).message));
  };
  const asBefore = (reading: Measurement) => () => put(wantedOf(reading));

  return {
    busy: write.isPending,

    /** Records what differs, one part after the other. Throws what the server refuses. */
    async record(kpi: Kpi, when: string, readings: readonly MeasurementWanted[]): Promise<void> {
      const undo: (() => Promise<unknown>)[] = [];
      for (const wanted of readings) {
        const { key, part, startsOn } = { key: wanted.kpi, part: wanted.part, startsOn: wanted.startsOn };
        const before = readingOf(view.measurements, key, part, startsOn);
        const fresh = await put(wanted);
        const now = readingOf(fresh.measurements, key, part, startsOn);
        if (before) undo.push(asBefore(before));
        else if (now) undo.push(() => drop(now.id));
      }
      const said = readings.map((one) => readingWords(kpi.parts[one.part], one)).join(', ');
      toasts.say(`${kpi.name}, ${when}: ${said}.`, () => back(...undo));
    },

    /** Takes a reading back. */
    async takeBack(kpi: Kpi, when: string, reading: Measurement): Promise<void> {
      try {
        await drop(reading.id);
        toasts.say(`${kpi.name}, ${when}: the reading is taken back.`, () => back(asBefore(reading)));
      } catch (error) {
        toasts.wrong((error as Error).message);
      }
    },
  };
}

const wantedOf = ({ kpi, part, startsOn, value, judgement, note }: Measurement): MeasurementWanted => ({
  kpi,
  part,
  startsOn,
  value,
  judgement,
  note,
});
