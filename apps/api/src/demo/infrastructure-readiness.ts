import { grew, read, used, type DemoReadiness } from './demo-readiness.js';

const manager = 'Ruth Okafor';

/** Half a year in, and much of it still open. */
export const viktorsReadiness: DemoReadiness = {
  readings: [
    read('ticket-throughput', [8, 12, 9]),
    read('ticket-quality-score', [92, 94]),
    read('mean-time-to-acknowledge-for-alerts', [9, null, 12, 8, null]),
    read('change-success-rate', [97, 98]),
    read('iac-pr-cycle-time', [9, 8]),
  ],
  facts: [
    ...grew('Viktor Petrov', [88], {
      'linux-fundamentals': [2],
      'networking-fundamentals': [3],
      'scripting-basics': [1],
      'version-control': [2],
    }),
    ...grew(manager, [93], {
      'linux-fundamentals': [2],
      'networking-fundamentals': [2],
      'cloud-fundamentals': [1],
      'scripting-basics': [1],
      'version-control': [1],
    }),
    ...used(100, 'day-60-3', 'skill:networking-fundamentals'),
  ],
};

export const priyasReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Priya Nair', [18, 52], {
      'linux-fundamentals': [1, 2],
      'networking-fundamentals': [0, 1],
      'infrastructure-as-code-basics': [1, 2],
      'scripting-basics': [2, 2],
      'version-control': [1, 2],
      'observability-fundamentals': [0, 1],
    }),
    ...grew(manager, [31], {
      'linux-fundamentals': [1],
      'networking-fundamentals': [1],
      'infrastructure-as-code-basics': [1],
      'scripting-basics': [1],
      'version-control': [1],
    }),
    ...used(53, 'day-60-3', 'skill:observability-fundamentals', 'criterion:incident-maturity'),
  ],
};

export const noorsReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Noor Haddad', [29], {
      'linux-fundamentals': [2],
      'networking-fundamentals': [1],
      'scripting-basics': [1],
      'monitoring-basics': [1],
      'version-control': [2],
    }),
    ...grew(manager, [31], {
      'linux-fundamentals': [1],
      'networking-fundamentals': [1],
      'scripting-basics': [1],
      'version-control': [1],
    }),
  ],
};

/** Measured until the leave began; nobody reads anything while she is away. */
export const sofiasReadiness: DemoReadiness = {
  readings: [
    read('change-success-rate', [94, 96, 97, null]),
    read('change-lead-time', [6, 5, 4.5, null]),
    read('patch-compliance', [95, 96, null]),
    read('rework-rate', [9, 8, 6, null]),
  ],
  facts: [
    ...grew('Sofia Rossi', [30, 90, 144], {
      'linux-fundamentals': [1, 2, 2],
      'networking-fundamentals': [1, 2, 2],
      'scripting-basics': [1, 1, 2],
      'monitoring-basics': [1, 2, 3],
    }),
    ...grew(manager, [92, 146], {
      'linux-fundamentals': [2, 2],
      'networking-fundamentals': [1, 2],
      'scripting-basics': [1, 2],
      'monitoring-basics': [2, 3],
    }),
  ],
};
