import { grew, type DemoReadiness } from './demo-readiness.js';

const manager = 'Grace Wambui';

/** The documents of both roles name skills alone: no KPIs, no criteria for promotion. */
export const mateosReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Mateo Silva', [30, 120, 220], {
      'systems-administration': [2, 3, 3],
      networking: [1, 2, 2],
      virtualization: [1, 2, 3],
      'cloud-platforms': [0, 1, 1],
      monitoring: [1, 2, 2],
    }),
    ...grew(manager, [92, 186], {
      'systems-administration': [2, 3],
      networking: [1, 2],
      virtualization: [2, 2],
      monitoring: [1, 2],
      'security-compliance': [1, 1],
    }),
  ],
};

export const hanasReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Hana Kobayashi', [30, 95, 184], {
      'server-administration': [2, 3, 3],
      'backup-disaster-recovery': [1, 2, 4],
      'monitoring-observability': [1, 2, 3],
      'storage-systems': [2, 2, 3],
    }),
    ...grew(manager, [92, 186], {
      'server-administration': [2, 3],
      'backup-disaster-recovery': [2, 3],
      'monitoring-observability': [2, 2],
      'storage-systems': [2, 3],
      'scripting-programming-basics': [1, 2],
    }),
  ],
};

export const danielsReadiness: DemoReadiness = {
  readings: [],
  facts: [
    ...grew('Daniel Cohen', [28, 80], {
      'systems-administration': [1, 2],
      networking: [2, 2],
      'identity-access': [1, 2],
    }),
    ...grew(manager, [62], { 'systems-administration': [2], networking: [1], 'identity-access': [1] }),
  ],
};
